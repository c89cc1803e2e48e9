package hk.praya.portal.security;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets people open the pages that their role is named at, before anything of the page is made. */
final class ViewAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final Views views;
    private final AccessAnnotationChecker annotations = new AccessAnnotationChecker();

    ViewAccess(Views views) {
        this.views = views;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        boolean allowed = views.at(request)
                .filter(view -> annotations.hasAccess(view, request.getUserPrincipal(), request::isUserInRole))
                .isPresent();
        return new AuthorizationDecision(allowed);
    }
}
