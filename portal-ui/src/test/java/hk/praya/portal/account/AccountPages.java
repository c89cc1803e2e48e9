package hk.praya.portal.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.PasswordHashes;
import hk.praya.domain.account.Role;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.usecase.ChoosePassword;
import hk.praya.domain.usecase.ConfirmAddress;
import hk.praya.domain.usecase.FindLinkOwner;
import hk.praya.domain.usecase.InviteOfficer;
import hk.praya.domain.usecase.RecoverAccess;
import hk.praya.domain.usecase.RegisterAccount;
import hk.praya.domain.usecase.SendConfirmation;
import hk.praya.portal.component.ErrorSummary;
import hk.praya.portal.security.SecurityInMemory;
import hk.praya.portal.security.SignedIn;
import hk.praya.portal.testing.HomePage;
import hk.praya.portal.testing.InMemoryOneTimeCodes;
import hk.praya.portal.testing.PortalInMemory;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The pages on which people show who they are, on 20 November 2026, with nobody signed in. */
abstract class AccountPages {

    static final EmailAddress ADA = new EmailAddress("ada@example.org");
    static final String PASSWORD = "correct horse battery";

    final PortalInMemory portal = new PortalInMemory(Beans.class);

    @BeforeEach
    void openPortal() {
        visit();
    }

    @AfterEach
    void closePortal() {
        SecurityContextHolder.clearContext();
        portal.close();
    }

    /** Begins a visit in a session of its own, as with another device. */
    void visit() {
        portal.browse(
                SignInView.class,
                RegisterView.class,
                ConfirmView.class,
                RecoverView.class,
                ChoosePasswordView.class,
                HomePage.class,
                Desk.class);
    }

    Account register(Role role, @Nullable Instant confirmedAt) {
        return portal.accounts.add(new Account(
                new AccountId(new UUID(4, 2)),
                ADA,
                role,
                portal.get(PasswordHashes.class).hash(PASSWORD),
                confirmedAt,
                PortalInMemory.NOW,
                Locale.ENGLISH,
                0));
    }

    <T extends Letter> List<T> letters(Class<T> kind) {
        return portal.letters.posted().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    String lastCode() {
        return letters(Letter.ConfirmAddress.class).getLast().code();
    }

    static void open(String route) {
        var location = new Location(route);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    static void type(String email, String password) {
        _get(AddressField.class).setValue(email);
        _get(PasswordField.class).setValue(password);
    }

    static void submit() {
        var form = _get(Form.class);
        ComponentUtil.fireEvent(form, new Form.Submitted(form, true));
    }

    static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    static String heading() {
        return _get(H1.class).getText();
    }

    static String title() {
        return UI.getCurrent().getInternals().getTitle();
    }

    static List<String> errors() {
        return _find(_get(ErrorSummary.class), ListItem.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    /** Who the session belongs to. */
    static Optional<SignedIn> signedIn() {
        var context = VaadinSession.getCurrent()
                .getSession()
                .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context instanceof SecurityContext found
                        && found.getAuthentication() != null
                        && found.getAuthentication().getPrincipal() instanceof SignedIn somebody
                ? Optional.of(somebody)
                : Optional.empty();
    }

    /** The page that the browser has been told to load. */
    static String loaded() {
        var calls = UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation())
                .filter(call -> call.getExpression().contains("window.open"))
                .toList();
        assertThat(calls).hasSize(1);
        return String.valueOf(calls.getFirst().getParameters().getFirst());
    }

    /** Where officers work. */
    @Route("desk")
    @RolesAllowed("OFFICER")
    public static final class Desk extends Div {
        private static final long serialVersionUID = 1L;
    }

    @Configuration(proxyBeanMethods = false)
    @Import({
        SecurityInMemory.class,
        InMemoryOneTimeCodes.class,
        RegisterAccount.class,
        SendConfirmation.class,
        ConfirmAddress.class,
        RecoverAccess.class,
        ChoosePassword.class,
        FindLinkOwner.class,
        InviteOfficer.class
    })
    static class Beans {

        @Bean
        Background background() {
            return new Background(Runnable::run);
        }
    }
}
