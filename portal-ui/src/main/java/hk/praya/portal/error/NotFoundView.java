package hk.praya.portal.error;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.portal.layout.PortalLayout;

/** There is no page at the address. */
@ParentLayout(PortalLayout.class)
@AnonymousAllowed
public class NotFoundView extends MissingPage<NotFoundException> {

    private static final long serialVersionUID = 1L;
}
