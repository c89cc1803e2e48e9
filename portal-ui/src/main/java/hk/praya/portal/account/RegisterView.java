package hk.praya.portal.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.usecase.RegisterAccount;
import hk.praya.portal.profile.TypedProfile;
import hk.praya.portal.security.CurrentAccount;
import hk.praya.portal.security.Destination;
import hk.praya.portal.security.Throttle;
import hk.praya.portal.security.Throttle.Deed;
import hk.praya.portal.text.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Registering: an address and a password, and what is done with them. */
@Route("register")
@AnonymousAllowed
public class RegisterView extends AccountPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final List<String> DETAILS = List.of("what", "who", "where", "how-long");

    private final transient RegisterAccount registerAccount;
    private final transient Throttle throttle;
    private final transient CurrentAccount current;
    private final transient Clock clock;
    private final AddressField email = new AddressField();
    private final NewPasswordField password = new NewPasswordField();
    private final Anchor signIn = new Anchor("sign-in", Words.of("register.sign-in"));
    private Destination destination = Destination.in(new Location("register"));

    public RegisterView(RegisterAccount registerAccount, Throttle throttle, CurrentAccount current, Clock clock) {
        super("register.heading");
        this.registerAccount = registerAccount;
        this.throttle = throttle;
        this.current = current;
        this.clock = clock;
        setLead(Words.of("register.lead"));
        email.setHelperText(Words.of("register.email.hint"));
        var others = new Div(signIn);
        others.addClassName("account-links");
        getContent().add(form(), others);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        destination = Destination.in(event.getLocation());
        signIn.setHref(destination.from("sign-in"));
        leadOn(event, current, destination);
    }

    private Form form() {
        var form = new Form();
        form.add(email, password, notice());
        form.submitBy(Words.of("register.submit"), _ -> register());
        return form;
    }

    private static Div notice() {
        var list = new UnorderedList();
        DETAILS.forEach(part -> list.add(new ListItem(Words.of("register.notice." + part))));
        var details = new NativeDetails(Words.of("register.notice.more"), list);
        var notice = new Div(new Paragraph(Words.of("register.notice")), details);
        notice.addClassName("notice");
        return notice;
    }

    private void register() {
        var address = email.address();
        var problems = new ArrayList<>(email.problems());
        problems.addAll(password.problems(address));
        if (show(problems)) {
            register(address.orElseThrow());
        }
    }

    private void register(EmailAddress address) {
        var blocked = throttle.blockedUntil(Deed.SEND, address, place());
        if (blocked.isPresent()) {
            refuse(email, waitUntil(blocked.get(), clock));
            return;
        }
        throttle.count(Deed.SEND, address, place());
        var typed = TypedProfile.get().orElse(Profile.UNANSWERED);
        var ui = UI.getCurrent();
        var hash = registerAccount.register(address, password.getValue(), typed, ui.getLocale());
        Pending.sent(address, hash, clock.instant()).keep();
        ui.navigate("confirm", destination.asParameters());
    }
}
