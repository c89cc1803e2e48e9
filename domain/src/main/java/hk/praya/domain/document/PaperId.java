package hk.praya.domain.document;

import java.util.UUID;

/** The identity of a paper. */
public record PaperId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
