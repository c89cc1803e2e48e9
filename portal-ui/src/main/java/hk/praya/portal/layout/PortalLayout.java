package hk.praya.portal.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.usecase.ChooseLanguage;
import hk.praya.portal.security.CurrentAccount;
import hk.praya.portal.session.TimeLimit;
import hk.praya.portal.session.TimeLimitNotice;
import hk.praya.portal.text.Tongue;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.Optional;

/** The frame around every page: who we are and are not, the way around, the page, and the foot. */
@Layout
@AnonymousAllowed
public class PortalLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Main main = new Main();
    private final Nav nav = new Nav();
    private final Anchor skip = skipLink();
    private final LanguageSwitch languages = new LanguageSwitch(this::remember);
    private final SecondLanguageSwitch secondLanguage = new SecondLanguageSwitch();
    private final transient Navigation navigation;
    private final transient CurrentAccount account;
    private final transient ChooseLanguage chooseLanguage;

    public PortalLayout(CurrentAccount account, ChooseLanguage chooseLanguage, TimeLimit time) {
        this.navigation = new Navigation(account);
        this.account = account;
        this.chooseLanguage = chooseLanguage;
        addClassName("frame");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        nav.setAriaLabel(Words.of("nav.label"));
        var warning = new TimeLimitNotice(time, account.role().isPresent());
        add(skip, warning, notice(), header(new Anchor(""), languages, nav), main, footer());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        // The base address is absolute, so that a fragment alone would lead to the start page.
        skip.setHref(event.getLocation().getPathWithQueryParameters() + "#main");
        nav.removeAll();
        nav.add(navigation.links(event.getLocation().getPath()).toArray(Component[]::new));
        Arrival.in(main, event.getLocationChangeEvent().getTrigger());
    }

    /** The frame of a page. */
    static Optional<PortalLayout> of(UI ui) {
        return ui.getChildren()
                .filter(PortalLayout.class::isInstance)
                .map(PortalLayout.class::cast)
                .findFirst();
    }

    /** Puts the focus where the language is chosen. */
    void focusLanguages() {
        languages.focus();
    }

    /** Puts the focus where the second language is chosen. */
    void focusSecondLanguage() {
        secondLanguage.focus();
    }

    /** From now on, letters to whoever is signed in are written in the language they have chosen. */
    private void remember(Tongue tongue) {
        account.role().ifPresent(_ -> chooseLanguage.choose(account.id(), tongue.locale()));
    }

    private static Anchor skipLink() {
        var skip = new Anchor();
        skip.setText(Words.of("nav.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    /** Who we are not. */
    static Aside notice() {
        var notice = new Aside();
        notice.setText(Words.of("notice.unofficial"));
        notice.addClassName("note");
        notice.getElement().setAttribute("aria-label", Words.of("notice.label"));
        return notice;
    }

    /** Who we are, said in a link where one can lead, and what else belongs at the head of a page. */
    static Header header(HtmlContainer brand, Component... more) {
        brand.add(new Image("/praya/mark.svg", ""), new Span(Words.of("brand")));
        brand.addClassName("brand");
        var bar = new Div(brand);
        bar.addClassName("bar");
        bar.add(more);
        var header = new Header(bar);
        header.addClassName("top");
        return header;
    }

    private Footer footer() {
        var content = new Div();
        List.of("foot.unofficial", "foot.decides", "foot.open").forEach(key -> content.add(new Span(Words.of(key))));
        var line = new Div(publicPages(), secondLanguage, new AppearanceSwitch());
        line.addClassName("foot-line");
        var footer = new Footer(line, content);
        footer.addClassName("foot-note");
        return footer;
    }

    /** The pages for everybody, whoever is looking. */
    private static Nav publicPages() {
        var pages = new Nav();
        pages.setAriaLabel(Words.of("foot.pages"));
        List.of("rules", "schemes", "statistics", "help", "accessibility", "api")
                .forEach(route -> pages.add(new Anchor(route, Words.of("foot." + route))));
        return pages;
    }
}
