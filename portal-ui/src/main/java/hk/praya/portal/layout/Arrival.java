package hk.praya.portal.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;

/** Where a page is opened: at the place that its address names, or else at its top. */
public final class Arrival {

    private Arrival() {}

    /** Goes to the place once the page is there; whoever comes back by the browser's history stays where they were. */
    public static void of(Component page, BeforeEnterEvent event) {
        if (event.getTrigger() == NavigationTrigger.HISTORY) {
            return;
        }
        page.getElement().executeJs("""
                setTimeout(() => {
                  const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
                  if (place) place.scrollIntoView(); else window.scrollTo(0, 0);
                });
                """);
    }
}
