package hk.praya.portal.rulebook;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import hk.praya.scoring.qmas.QmasRules;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/**
 * Answers the address of a rule set that does not exist with 404, for links are checked by machines, too. Vaadin works
 * out what a page is only once it has been sent.
 */
@Component
class UnknownRuleSets implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient QmasRules rules;

    UnknownRuleSets(QmasRules rules) {
        this.rules = rules;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::answer);
    }

    private void answer(IndexHtmlResponse page) {
        var path = page.getVaadinRequest().getPathInfo();
        if (path != null && isUnknown(asked(path))) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isUnknown(NavigationRouteTarget asked) {
        return asked.hasTarget()
                && asked.getRouteTarget().getTarget() == RuleSetView.class
                && asked.getRouteParameters()
                        .get(RuleSetView.ID)
                        .filter(id -> RuleSetView.find(rules, id).isPresent())
                        .isEmpty();
    }

    private static NavigationRouteTarget asked(String path) {
        return RouteConfiguration.forApplicationScope()
                .getHandledRegistry()
                .getNavigationRouteTarget(path.substring(1));
    }
}
