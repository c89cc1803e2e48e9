package hk.praya.portal.error;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.portal.layout.PortalLayout;

/** The page is for another role. */
@ParentLayout(PortalLayout.class)
@AnonymousAllowed
public class AccessDeniedView extends MissingPage<AccessDeniedException> {

    private static final long serialVersionUID = 1L;
}
