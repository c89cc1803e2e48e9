package hk.praya.portal.security;

import com.vaadin.flow.spring.security.AuthenticationContext;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Role;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever the session of the current request belongs to. */
final class SpringCurrentAccount implements CurrentAccount {

    private final AuthenticationContext authentication;

    SpringCurrentAccount(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public Optional<Role> role() {
        return signedIn().map(SignedIn::role);
    }

    @Override
    public AccountId id() {
        return signedIn().map(SignedIn::id).orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    @Override
    public void signOut() {
        authentication.logout();
    }

    private static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
