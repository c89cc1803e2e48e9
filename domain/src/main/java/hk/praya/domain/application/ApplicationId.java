package hk.praya.domain.application;

import java.util.UUID;

/** The identity of an application, from its first draft on. */
public record ApplicationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
