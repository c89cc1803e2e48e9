package hk.praya.portal.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The pages of the portal, by the requests that open them. */
final class Views {

    private final Supplier<@Nullable VaadinServletService> service;

    /** @param service gives null until the portal has started */
    Views(Supplier<@Nullable VaadinServletService> service) {
        this.service = service;
    }

    Optional<Class<? extends Component>> at(HttpServletRequest request) {
        var started = service.get();
        return started == null
                ? Optional.empty()
                : started.getRouter().getRegistry().getNavigationTarget(path(request));
    }

    /** The path of a request, as routes are written: without the first stroke. */
    static String path(HttpServletRequest request) {
        var path = HandlerHelper.getRequestPathInsideContext(request);
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
