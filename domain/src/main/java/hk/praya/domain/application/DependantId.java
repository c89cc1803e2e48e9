package hk.praya.domain.application;

import java.util.UUID;

/** The identity of a dependant. */
public record DependantId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
