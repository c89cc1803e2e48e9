package hk.praya.portal.testing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** Where pages lead that have nothing to show, in tests of those pages. */
@Route("application")
public final class HomePage extends Div {

    private static final long serialVersionUID = 1L;
}
