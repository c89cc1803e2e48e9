package hk.praya.portal.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.usecase.SendConfirmation;
import hk.praya.portal.component.Problem;
import hk.praya.portal.security.CheckPassword;
import hk.praya.portal.security.CurrentAccount;
import hk.praya.portal.security.Destination;
import hk.praya.portal.security.SignInTry;
import hk.praya.portal.security.StartSession;
import hk.praya.portal.text.Words;
import java.time.Clock;
import java.util.ArrayList;

/** Signing in. Afterwards one is where one wanted to go. */
@Route("sign-in")
@AnonymousAllowed
public class SignInView extends AccountPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CheckPassword check;
    private final transient SendConfirmation sendConfirmation;
    private final transient StartSession session;
    private final transient CurrentAccount current;
    private final transient Clock clock;
    private final AddressField email = new AddressField();
    private final PasswordField password = new PasswordField(Words.of("account.password"));
    private final Anchor register = new Anchor("register", Words.of("sign-in.register"));
    private Destination destination = Destination.in(new Location("sign-in"));

    public SignInView(
            CheckPassword check,
            SendConfirmation sendConfirmation,
            StartSession session,
            CurrentAccount current,
            Clock clock) {
        super("sign-in.heading");
        this.check = check;
        this.sendConfirmation = sendConfirmation;
        this.session = session;
        this.current = current;
        this.clock = clock;
        password.setManualValidation(true);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        RevealButton.name(password);
        getContent().add(form(), others());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        destination = Destination.in(event.getLocation(), VaadinSession.getCurrent());
        register.setHref(destination.from("register"));
        leadOn(event, current, destination);
    }

    private Form form() {
        var form = new Form();
        form.add(email, password);
        form.submitBy(Words.of("sign-in.submit"), _ -> signIn());
        return form;
    }

    private Div others() {
        var others = new Div(new Anchor("recover", Words.of("sign-in.forgotten")), register);
        others.addClassName("account-links");
        return others;
    }

    private void signIn() {
        var problems = new ArrayList<>(email.problems());
        if (password.isEmpty()) {
            problems.add(new Problem(password, Words.of("account.password.missing")));
        }
        if (show(problems)) {
            signIn(email.address().orElseThrow());
        }
    }

    private void signIn(EmailAddress address) {
        switch (check.check(address, password.getValue(), place())) {
            case SignInTry.Passed(var account) -> enter(account, session, destination);
            case SignInTry.Unconfirmed(var account) -> confirm(account);
            case SignInTry.Wrong _ -> refuse(Words.of("sign-in.wrong"));
            case SignInTry.Blocked(var until) -> refuse(waitUntil(until, clock));
        }
    }

    private void confirm(Account account) {
        sendConfirmation.send(account.email());
        Pending.sent(account.email(), String.valueOf(account.passwordHash()), clock.instant())
                .keep();
        UI.getCurrent().navigate("confirm", destination.asParameters());
    }

    private void refuse(String why) {
        password.clear();
        refuse(password, why);
    }
}
