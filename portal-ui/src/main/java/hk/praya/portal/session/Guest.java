package hk.praya.portal.session;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;

/** Whether a session holds anything that a visitor has told without an account, and that is forgotten when it ends. */
public final class Guest {

    private static final String TOLD = Guest.class.getName() + ".";

    private Guest() {}

    /**
     * Notes that the current session holds something, or nothing any more.
     *
     * @param what the kind of thing that is told
     */
    public static void hasTold(Class<?> what, boolean told) {
        VaadinSession.getCurrent().getSession().setAttribute(TOLD + what.getName(), told ? Boolean.TRUE : null);
    }

    static boolean hasToldAnything(HttpSession session) {
        return Collections.list(session.getAttributeNames()).stream().anyMatch(name -> name.startsWith(TOLD));
    }
}
