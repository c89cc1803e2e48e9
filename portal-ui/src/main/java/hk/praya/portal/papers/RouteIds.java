package hk.praya.portal.papers;

import java.util.Optional;
import java.util.UUID;

/** Reads identities out of addresses, which anybody may have typed. */
public final class RouteIds {

    private RouteIds() {}

    public static Optional<UUID> parse(String told) {
        try {
            return Optional.of(UUID.fromString(told));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
