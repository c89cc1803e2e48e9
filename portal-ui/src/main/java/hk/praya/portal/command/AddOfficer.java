package hk.praya.portal.command;

import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.usecase.InviteOfficer;
import hk.praya.portal.mail.PortalAddress;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;

/** Makes an officer's account, and the link by which its owner chooses a password. */
final class AddOfficer {

    private final Supplier<ConfigurableApplicationContext> portal;

    AddOfficer(Supplier<ConfigurableApplicationContext> portal) {
        this.portal = portal;
    }

    Outcome add(String typed) {
        return EmailAddress.parse(typed)
                .map(this::add)
                .orElseGet(() -> new Outcome(false, "command.officer.address", List.of(typed)));
    }

    private Outcome add(EmailAddress email) {
        try (var context = portal.get()) {
            var address = context.getBean(PortalAddress.class);
            return context.getBean(InviteOfficer.class)
                    .invite(email, Locale.ENGLISH)
                    .map(token -> new Outcome(
                            true,
                            "command.officer.added",
                            List.of(email.value(), address.toChoosePassword("invite", token))))
                    .orElseGet(() -> new Outcome(false, "command.officer.applicant", List.of(email.value())));
        }
    }
}
