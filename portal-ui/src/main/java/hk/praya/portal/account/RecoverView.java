package hk.praya.portal.account;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.account.CodePurpose;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.usecase.RecoverAccess;
import hk.praya.portal.security.Throttle;
import hk.praya.portal.security.Throttle.Deed;
import hk.praya.portal.text.Words;
import java.time.Clock;

/** Asking for a link to replace a forgotten password. The answer is the same for every address. */
@Route("recover")
@AnonymousAllowed
public class RecoverView extends AccountPage {

    private static final long serialVersionUID = 1L;

    private final transient RecoverAccess recoverAccess;
    private final transient Throttle throttle;
    private final transient Background background;
    private final transient Clock clock;
    private final AddressField email = new AddressField();
    private final Div sent = new Div();

    public RecoverView(RecoverAccess recoverAccess, Throttle throttle, Background background, Clock clock) {
        super("recover.heading");
        this.recoverAccess = recoverAccess;
        this.throttle = throttle;
        this.background = background;
        this.clock = clock;
        setLead(Words.of("recover.lead"));
        sent.addClassName("said");
        sent.getElement().setAttribute("role", "status");
        getContent().add(sent, form(), others());
    }

    private Form form() {
        var form = new Form();
        form.add(email);
        form.submitBy(Words.of("recover.submit"), _ -> recover());
        return form;
    }

    private static Div others() {
        var others = new Div(new Anchor("sign-in", Words.of("recover.sign-in")));
        others.addClassName("account-links");
        return others;
    }

    private void recover() {
        sent.removeAll();
        if (show(email.problems())) {
            recover(email.address().orElseThrow());
        }
    }

    private void recover(EmailAddress address) {
        var blocked = throttle.blockedUntil(Deed.SEND, address, place());
        if (blocked.isPresent()) {
            refuse(email, waitUntil(blocked.get(), clock));
            return;
        }
        throttle.count(Deed.SEND, address, place());
        background.run(() -> recoverAccess.recover(address));
        var minutes = CodePurpose.RECOVER_ACCESS.validity().toMinutes();
        sent.add(new Paragraph(Words.of("recover.sent", address.value(), minutes)));
    }
}
