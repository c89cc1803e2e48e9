package hk.praya.portal.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.account.CodePurpose;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.PasswordHashes;
import hk.praya.domain.usecase.ConfirmAddress;
import hk.praya.domain.usecase.Confirmation;
import hk.praya.domain.usecase.SendConfirmation;
import hk.praya.portal.component.Problem;
import hk.praya.portal.profile.TypedProfile;
import hk.praya.portal.security.CurrentAccount;
import hk.praya.portal.security.Destination;
import hk.praya.portal.security.StartSession;
import hk.praya.portal.security.Throttle;
import hk.praya.portal.security.Throttle.Deed;
import hk.praya.portal.text.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Confirming an address with the code that was sent to it. Where the session does not know who registered, as on
 * another device, the page asks for the address and a password too. It answers alike whether or not there is a code.
 */
@Route("confirm")
@AnonymousAllowed
public class ConfirmView extends AccountPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ConfirmAddress confirmAddress;
    private final transient SendConfirmation sendConfirmation;
    private final transient PasswordHashes passwords;
    private final transient StartSession session;
    private final transient Throttle throttle;
    private final transient Background background;
    private final transient CurrentAccount current;
    private final transient Clock clock;
    private final AddressField email = new AddressField();
    private final CodeField code = new CodeField();
    private final NewPasswordField password = new NewPasswordField();
    private final Div sent = new Div();
    private Destination destination = Destination.in(new Location("confirm"));

    public ConfirmView(
            ConfirmAddress confirmAddress,
            SendConfirmation sendConfirmation,
            PasswordHashes passwords,
            StartSession session,
            Throttle throttle,
            Background background,
            CurrentAccount current,
            Clock clock) {
        super("confirm.heading");
        this.confirmAddress = confirmAddress;
        this.sendConfirmation = sendConfirmation;
        this.passwords = passwords;
        this.session = session;
        this.throttle = throttle;
        this.background = background;
        this.current = current;
        this.clock = clock;
        sent.addClassName("said");
        sent.getElement().setAttribute("role", "status");
        getContent().add(sent, form(), others());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        destination = Destination.in(event.getLocation());
        leadOn(event, current, destination);
        var pending = Pending.find();
        setLead(pending.map(p -> Words.of("confirm.lead", p.email().value(), minutes()))
                .orElseGet(() -> Words.of("confirm.lead.unknown")));
        email.setVisible(pending.isEmpty());
        password.setVisible(pending.isEmpty());
    }

    private Form form() {
        var form = new Form();
        form.add(email, code, password);
        form.submitBy(Words.of("confirm.submit"), _ -> confirm());
        return form;
    }

    private Div others() {
        var again = new Button(Words.of("confirm.again"), _ -> sendAgain());
        again.addThemeName("tertiary");
        var others = new Div(again, new Anchor("register", Words.of("confirm.other")));
        others.addClassName("account-links");
        return others;
    }

    private void confirm() {
        sent.setText("");
        var pending = Pending.find();
        var address = pending.map(Pending::email).or(email::address);
        var problems = new ArrayList<Problem>();
        if (pending.isEmpty()) {
            problems.addAll(email.problems());
        }
        problems.addAll(code.problems());
        if (pending.isEmpty()) {
            problems.addAll(password.problems(address));
        }
        if (show(problems)) {
            confirm(address.orElseThrow(), code.code().orElseThrow(), pending);
        }
    }

    private void confirm(EmailAddress address, String digits, Optional<Pending> pending) {
        var blocked = throttle.blockedUntil(Deed.CONFIRM, address, place());
        if (blocked.isPresent()) {
            refuse(code, waitUntil(blocked.get(), clock));
            return;
        }
        var hash = pending.map(Pending::passwordHash).orElseGet(() -> passwords.hash(password.getValue()));
        if (confirmAddress.confirm(address, digits, hash) instanceof Confirmation.Confirmed(var account)) {
            throttle.clear(Deed.CONFIRM, address);
            throttle.clear(Deed.SEND, address);
            Pending.forget();
            TypedProfile.clear();
            enter(account, session, destination);
        } else {
            throttle.count(Deed.CONFIRM, address, place());
            refuse(code, why(pending.map(Pending::afterWrongTry)));
        }
    }

    private String why(Optional<Pending> left) {
        left.ifPresent(Pending::keep);
        return left.map(pending -> pending.hasLapsed(clock.instant())
                        ? Words.of("confirm.lapsed")
                        : Words.of("confirm.wrong", pending.triesLeft()))
                .orElseGet(() -> Words.of("confirm.wrong.unknown"));
    }

    private void sendAgain() {
        var pending = Pending.find();
        var problems = pending.isPresent() ? List.<Problem>of() : email.problems();
        if (show(problems)) {
            sendAgain(pending.map(Pending::email).or(email::address).orElseThrow());
        }
    }

    private void sendAgain(EmailAddress address) {
        var blocked = throttle.blockedUntil(Deed.SEND, address, place());
        if (blocked.isPresent()) {
            Component field = Pending.find().isPresent() ? code : email;
            refuse(field, waitUntil(blocked.get(), clock));
            return;
        }
        throttle.count(Deed.SEND, address, place());
        background.run(() -> sendConfirmation.send(address));
        Pending.find().map(pending -> pending.sentAgain(clock.instant())).ifPresent(Pending::keep);
        code.clear();
        sent.setText(Words.of("confirm.sent", address.value()));
    }

    private static long minutes() {
        return CodePurpose.CONFIRM_ADDRESS.validity().toMinutes();
    }
}
