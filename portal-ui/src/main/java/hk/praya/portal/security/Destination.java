package hk.praya.portal.security;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import hk.praya.domain.account.Role;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes once they are signed in: the page they wanted, if it is one of the portal's that their role may
 * see, or the file of a bundle, which says itself whose it is; or else their home.
 */
public final class Destination implements Serializable {

    private static final long serialVersionUID = 1L;

    static final String PARAMETER = "to";

    /** A path of the portal, perhaps with a query; nothing that could lead anywhere else. */
    private static final Pattern OURS = Pattern.compile("[\\w-]+(/[\\w-]+)*(\\?[\\w.~%=&+-]*)?");

    private static final Pattern BUNDLE = Pattern.compile("bundle/[\\w-]+/[\\w-]+\\.(pdf|zip)");

    private static final int LONGEST = 500;

    private final @Nullable String wanted;

    private Destination(@Nullable String wanted) {
        this.wanted = wanted;
    }

    /** What a page's address says is wanted. */
    public static Destination in(Location location) {
        return new Destination(
                location.getQueryParameters().getSingleParameter(PARAMETER).orElse(null));
    }

    /** What a page's address says is wanted, or the page that has just been refused in this session. */
    public static Destination in(Location location, VaadinSession session) {
        var http = session.getSession();
        var refused = http.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        http.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        http.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        return refused instanceof String path ? new Destination(path) : in(location);
    }

    /** Says the same in the address of another page. */
    public QueryParameters asParameters() {
        return wanted == null ? QueryParameters.empty() : QueryParameters.simple(Map.of(PARAMETER, wanted));
    }

    /** The address of another page that is to know it too, relative to the portal's. */
    public String from(String page) {
        return new Location(page, asParameters()).getPathWithQueryParameters();
    }

    /** The address for a role, relative to the portal's. */
    public String of(Role role) {
        return Optional.ofNullable(wanted)
                .filter(path -> isFor(role, path))
                .orElse(role == Role.OFFICER ? "desk" : "application");
    }

    /** Whether it is a page, which Flow opens, and no file. */
    public boolean isPage(Role role) {
        return !BUNDLE.matcher(of(role)).matches();
    }

    private static boolean isFor(Role role, String path) {
        if (path.length() > LONGEST) {
            return false;
        }
        return BUNDLE.matcher(path).matches() || (OURS.matcher(path).matches() && isPageFor(role, path));
    }

    private static boolean isPageFor(Role role, String path) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(path.split("\\?", 2)[0])
                .filter(view -> new AccessAnnotationChecker()
                        .hasAccess(view, role::name, name -> role.name().equals(name)))
                .isPresent();
    }
}
