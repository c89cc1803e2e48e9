package hk.praya.portal.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.NavigationTrigger;

/** Where a page is opened: at the place that its address names, or else at its top. */
final class Arrival {

    private static final String AT_PLACE = """
            setTimeout(() => {
              const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
              if (place) {
                place.scrollIntoView();
              } %s
            });
            """;

    private static final String AT_TOP = """
            else if (document.activeElement === this || !this.contains(document.activeElement)) {
              window.scrollTo(0, 0);
              this.focus({preventScroll: true});
            }
            """;

    private Arrival() {}

    /**
     * Goes to the place once the page is there, and lets keyboard and screen reader go on from the page. A page that has
     * put the focus somewhere itself is left alone, as is whoever comes back by the browser's history or stays.
     *
     * @param main what the page stands in
     */
    static void in(Component main, NavigationTrigger trigger) {
        switch (trigger) {
            case HISTORY, REFRESH, REFRESH_ROUTE -> {}
            case PAGE_LOAD -> main.getElement().executeJs(AT_PLACE.formatted(""));
            case ROUTER_LINK, PROGRAMMATIC, UI_NAVIGATE, CLIENT_SIDE ->
                main.getElement().executeJs(AT_PLACE.formatted(AT_TOP));
        }
    }
}
