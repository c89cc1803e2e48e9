package hk.praya.portal.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.account.Role;
import hk.praya.portal.security.CurrentAccount;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The links at the head of every page, as they suit whoever is looking. */
final class Navigation {

    private static final String CURRENT = "aria-current";

    private final CurrentAccount account;

    Navigation(CurrentAccount account) {
        this.account = account;
    }

    List<Component> links(String path) {
        var links = new ArrayList<Component>();
        var role = account.role();
        if (role.isEmpty()) {
            links.add(link("assess", "nav.assess", path));
            links.add(link("sign-in", "nav.sign-in", path));
            return links;
        }
        if (role.get() == Role.OFFICER) {
            links.add(link("desk", "nav.desk", path));
        } else {
            links.add(link("assess", "nav.assess", path));
            links.add(link("application", "nav.application", path));
            links.add(link("documents", "nav.documents", path));
            links.add(link("status", "nav.status", path));
        }
        var signOut = new NativeButton(Words.of("nav.sign-out"), _ -> account.signOut());
        links.add(signOut);
        return role.get() == Role.OFFICER ? links : List.of(menu(links));
    }

    /** Unfolded on a wide window; on a narrow one it says which page is open. */
    private static NativeDetails menu(List<Component> links) {
        var content = new Div(links.toArray(Component[]::new));
        content.addClassName("menu-links");
        var menu = new NativeDetails(new Span(Words.of("nav.menu")), content);
        menu.addClassName("menu");
        links.stream()
                .filter(link -> link.getElement().hasAttribute(CURRENT))
                .map(link -> new Span(link.getElement().getText()))
                .findFirst()
                .ifPresent(menu.getSummary()::add);
        return menu;
    }

    private static Anchor link(String route, String key, String path) {
        var link = new Anchor(route, Words.of(key));
        if (path.equals(route) || path.startsWith(route + "/")) {
            link.getElement().setAttribute(CURRENT, "page");
        }
        return link;
    }
}
