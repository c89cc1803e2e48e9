package hk.praya.portal.account;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.CodePurpose;
import hk.praya.domain.usecase.ChoosePassword;
import hk.praya.domain.usecase.FindLinkOwner;
import hk.praya.portal.security.Destination;
import hk.praya.portal.security.StartSession;
import hk.praya.portal.security.Throttle;
import hk.praya.portal.security.Throttle.Deed;
import hk.praya.portal.text.Words;
import java.util.Optional;

/** Choosing a password with the link that was sent: a new one, or an officer's first. */
@Route("choose-password")
@AnonymousAllowed
public class ChoosePasswordView extends AccountPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient FindLinkOwner findLinkOwner;
    private final transient ChoosePassword choosePassword;
    private final transient StartSession session;
    private final transient Throttle throttle;
    private final AddressField email = new AddressField();
    private final NewPasswordField password = new NewPasswordField();
    private final Div content = new Div();

    public ChoosePasswordView(
            FindLinkOwner findLinkOwner, ChoosePassword choosePassword, StartSession session, Throttle throttle) {
        super("choose-password.heading");
        this.findLinkOwner = findLinkOwner;
        this.choosePassword = choosePassword;
        this.session = session;
        this.throttle = throttle;
        setLead(Words.of("choose-password.lead"));
        email.setReadOnly(true);
        getContent().add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var token = parameters.getSingleParameter("token").orElse("");
        var purpose = purpose(parameters);
        var owner = purpose.flatMap(known -> findLinkOwner.find(known, token));
        if (owner.isPresent()) {
            ask(purpose.orElseThrow(), token, owner.get());
        } else {
            tellUnusable(purpose);
        }
    }

    private static Optional<CodePurpose> purpose(QueryParameters parameters) {
        return parameters.getSingleParameter("for").flatMap(name -> switch (name) {
            case "recover" -> Optional.of(CodePurpose.RECOVER_ACCESS);
            case "invite" -> Optional.of(CodePurpose.INVITE_OFFICER);
            default -> Optional.empty();
        });
    }

    private void ask(CodePurpose purpose, String token, Account owner) {
        email.setValue(owner.email().value());
        var form = new Form();
        form.add(email, password);
        form.submitBy(Words.of("choose-password.submit"), _ -> choose(purpose, token, owner));
        content.removeAll();
        content.add(form);
    }

    private void choose(CodePurpose purpose, String token, Account owner) {
        if (show(password.problems(Optional.of(owner.email())))) {
            choosePassword
                    .choose(purpose, token, password.getValue())
                    .ifPresentOrElse(this::enter, () -> tellUnusable(Optional.of(purpose)));
        }
    }

    private void enter(Account account) {
        throttle.clear(Deed.SIGN_IN, account.email());
        throttle.clear(Deed.SEND, account.email());
        session.startAnew(account);
        open(account, Destination.in(new Location("choose-password")));
    }

    private void tellUnusable(Optional<CodePurpose> purpose) {
        boolean invited = purpose.filter(CodePurpose.INVITE_OFFICER::equals).isPresent();
        setHeading(Words.of("choose-password.unusable"));
        content.removeAll();
        setLead(Words.of("choose-password.unusable." + (invited ? "invite" : "recover")));
        if (!invited) {
            var another = new Anchor("recover", Words.of("choose-password.another"));
            another.addClassNames("button", "primary");
            content.add(another);
        }
    }
}
