package hk.praya.portal.journey;

import com.microsoft.playwright.Page;
import java.util.Map;

/**
 * What has the focus.
 *
 * @param role what the browser tells a screen reader that it is
 * @param name what the browser tells a screen reader that it is called
 * @param group what the question is called that it belongs to; empty where it belongs to none
 * @param inMain whether it is a part of the page itself, and not of the frame around every page
 * @param floats whether it stays in its place when the page is scrolled
 * @param left how far from the left edge of the window it is, in pixels
 * @param top how far below the top of the page it is, in pixels
 * @param faults what is wrong with how the focus is seen; empty where nothing is
 */
record Focus(
        String role,
        String name,
        String group,
        String value,
        boolean checked,
        boolean inMain,
        boolean floats,
        double left,
        double top,
        String faults) {

    /** Looks at what has the focus in a page that was opened with the script for it. */
    static Focus in(Page page) {
        var read = (Map<?, ?>) page.evaluate("() => keyboardFocus.read()");
        return new Focus(
                text(read, "role"),
                text(read, "name"),
                text(read, "group"),
                text(read, "value"),
                Boolean.TRUE.equals(read.get("checked")),
                Boolean.TRUE.equals(read.get("main")),
                Boolean.TRUE.equals(read.get("floats")),
                number(read, "left"),
                number(read, "top"),
                text(read, "faults"));
    }

    private static double number(Map<?, ?> read, String key) {
        return read.get(key) instanceof Number number ? number.doubleValue() : 0;
    }

    private static String text(Map<?, ?> read, String key) {
        return String.valueOf(read.get(key));
    }

    /** Whether it is of a role and its name begins so. */
    boolean is(String wantedRole, String wantedName) {
        return role.equals(wantedRole) && name.startsWith(wantedName);
    }

    /** Whether it belongs to a question whose name begins so. */
    boolean isOf(String question) {
        return group.startsWith(question);
    }

    @Override
    public String toString() {
        return role + " “" + name + "”" + (group.isEmpty() ? "" : " of “" + group + "”");
    }
}
