package hk.praya.portal.command;

import hk.praya.persistence.store.RotateKeys;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;

/** Renews the master key of the documents, and drops those that nothing needs any more. */
final class RenewKeys {

    private interface Work {
        Outcome with(RotateKeys keys) throws IOException;
    }

    private final Supplier<ConfigurableApplicationContext> portal;

    RenewKeys(Supplier<ConfigurableApplicationContext> portal) {
        this.portal = portal;
    }

    Outcome rotate() {
        return work(keys -> told(keys.rotate()));
    }

    Outcome dropOld() {
        return work(keys -> told(keys.dropOld()));
    }

    private Outcome work(Work work) {
        try (var context = portal.get()) {
            return work.with(context.getBean(RotateKeys.class));
        } catch (IOException failed) {
            return Outcome.refused("command.documents.failed", String.valueOf(failed.getMessage()));
        }
    }

    static Outcome told(RotateKeys.Rotation rotation) {
        return rotation.failed().isEmpty()
                ? Outcome.done("command.documents.rotated", rotation.renewed())
                : Outcome.refused(
                        "command.documents.rotated-in-part", rotation.renewed(), Contents.listed(rotation.failed()));
    }

    static Outcome told(RotateKeys.Drop drop) {
        return drop.needing().isEmpty()
                ? Outcome.done("command.documents.dropped", drop.dropped())
                : Outcome.refused("command.documents.needed", Contents.listed(drop.needing()));
    }
}
