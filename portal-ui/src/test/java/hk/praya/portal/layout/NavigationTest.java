package hk.praya.portal.layout;

import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import hk.praya.domain.account.Role;
import hk.praya.portal.testing.PortalInMemory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private final PortalInMemory portal = new PortalInMemory();

    @BeforeEach
    void open() {
        portal.browse();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void anApplicantsLinksFoldIntoAMenuThatNamesTheOpenPage() {
        portal.account.applicant(portal.register("mei@example.org", Role.APPLICANT));
        var links = links("documents/library");
        assertThat(links).hasSize(1).first().isInstanceOf(NativeDetails.class);
        var menu = (NativeDetails) links.getFirst();
        assertThat(text(menu.getSummary())).contains("Menu").contains("My documents");
        assertThat(text(menu)).contains("Do I qualify?", "My application", "Status", "Sign out");
        assertThat(text(((NativeDetails) links("rules").getFirst()).getSummary()))
                .isEqualTo("Menu");
    }

    @Test
    void theTwoLinksOfAnOfficerNeedNone() {
        portal.account.officer(portal.register("ho@example.org", Role.OFFICER));
        assertThat(links("desk")).hasSize(2).noneMatch(NativeDetails.class::isInstance);
    }

    private List<Component> links(String path) {
        return new Navigation(portal.account).links(path);
    }
}
