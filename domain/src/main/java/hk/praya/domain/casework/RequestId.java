package hk.praya.domain.casework;

import java.util.UUID;

/** The identity of an officer's request for a document. */
public record RequestId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
