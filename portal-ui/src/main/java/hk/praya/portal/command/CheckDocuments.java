package hk.praya.portal.command;

import hk.praya.persistence.store.VerifyDocuments;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells whether everything that is kept is whole. */
final class CheckDocuments {

    private final Supplier<ConfigurableApplicationContext> portal;

    CheckDocuments(Supplier<ConfigurableApplicationContext> portal) {
        this.portal = portal;
    }

    Outcome check() {
        try (var context = portal.get()) {
            return told(context.getBean(VerifyDocuments.class).verify());
        } catch (IOException failed) {
            return Outcome.refused("command.documents.failed", String.valueOf(failed.getMessage()));
        }
    }

    static Outcome told(VerifyDocuments.Findings found) {
        return found.areWell()
                ? Outcome.done("command.documents.whole", found.whole(), found.orphans())
                : Outcome.refused(
                        "command.documents.damaged",
                        found.whole(),
                        found.orphans(),
                        Contents.listed(found.missing()),
                        Contents.listed(found.unreadable()),
                        Contents.listed(found.wrong()));
    }
}
