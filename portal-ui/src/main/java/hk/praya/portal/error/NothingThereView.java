package hk.praya.portal.error;

import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.NotFound;
import hk.praya.portal.layout.PortalLayout;

/** There is a page, but nothing that it could show to whoever asked. */
@ParentLayout(PortalLayout.class)
@AnonymousAllowed
public class NothingThereView extends MissingPage<NotFound> {

    private static final long serialVersionUID = 1L;
}
