package hk.praya.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import hk.praya.domain.account.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @BeforeEach
    void openPage() {
        MockVaadin.setup(new Routes(Set.of(Open.class, OneCase.class, ForOfficers.class), Set.of(), true));
    }

    @AfterEach
    void closePage() {
        MockVaadin.tearDown();
    }

    private static Destination wanted(String to) {
        return Destination.in(new Location("sign-in", QueryParameters.simple(Map.of("to", to))));
    }

    @Test
    void whoeverWantedNothingGoesHome() {
        var nothing = Destination.in(new Location("sign-in"));
        assertThat(nothing.of(Role.APPLICANT)).isEqualTo("application");
        assertThat(nothing.of(Role.OFFICER)).isEqualTo("desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "status/0198-af", "status/0198-af?section=documents&x=%20"})
    void aPageThatOneMaySeeIsWhereOneGoes(String to) {
        assertThat(wanted(to).of(Role.APPLICANT)).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bundle/0198-af/summary.pdf", "bundle/0198-af/applicant.zip"})
    void theFileOfABundleIsWhereAnybodyGoes(String to) {
        for (var role : Role.values()) {
            assertThat(wanted(to).of(role)).isEqualTo(to);
            assertThat(wanted(to).isPage(role)).isFalse();
            assertThat(wanted("assess").isPage(role)).isTrue();
        }
    }

    @Test
    void aPageOfAnotherRoleIsNot() {
        assertThat(wanted("desk/1").of(Role.APPLICANT)).isEqualTo("application");
        assertThat(wanted("desk/1").of(Role.OFFICER)).isEqualTo("desk/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "/assess",
                "\\\\evil.example",
                "javascript:alert(1)",
                "assess#x",
                "assess\r\nX: y",
                "status/..",
                "status/../../evil",
                "status/%2e%2e",
                "assess?x=//evil.example",
                "no-such-page",
                "bundle/../desk/summary.pdf",
                "bundle/1/../evil.zip",
                "bundle/1/summary.html",
                "//evil.example/bundle/1/summary.pdf",
                "bundle/1/summary.pdf?x",
                "assess "
            })
    void whateverIsNoPageOfOursLeadsHome(String to) {
        assertThat(wanted(to).of(Role.APPLICANT)).isEqualTo("application");
    }

    @Test
    void anEndlessAddressLeadsHome() {
        assertThat(wanted("status/" + "x".repeat(494)).of(Role.APPLICANT)).isEqualTo("application");
        assertThat(wanted("status/" + "x".repeat(493)).of(Role.APPLICANT)).startsWith("status/x");
    }

    @Test
    void thePageJustRefusedInThisSessionIsWantedOnce() {
        var session = VaadinSession.getCurrent();
        session.getSession().setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT, "status/7");
        assertThat(Destination.in(new Location("sign-in"), session).of(Role.APPLICANT))
                .isEqualTo("status/7");
        assertThat(Destination.in(new Location("sign-in"), session).of(Role.APPLICANT))
                .isEqualTo("application");
    }

    @Test
    void whatIsWantedIsHandedOnFromPageToPage() {
        var link = new Location(wanted("status/7?a=b&c").from("register"));
        assertThat(link.getPath()).isEqualTo("register");
        assertThat(Destination.in(link).of(Role.APPLICANT)).isEqualTo("status/7?a=b&c");
        assertThat(Destination.in(new Location("sign-in")).from("register")).isEqualTo("register");
    }

    @Route("assess")
    @AnonymousAllowed
    public static final class Open extends Div {
        private static final long serialVersionUID = 1L;
    }

    @Route("status/:id")
    @RolesAllowed("APPLICANT")
    public static final class OneCase extends Div {
        private static final long serialVersionUID = 1L;
    }

    @Route("desk/:id")
    @RolesAllowed("OFFICER")
    public static final class ForOfficers extends Div {
        private static final long serialVersionUID = 1L;
    }
}
