package hk.praya.portal.session;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.profile.TypedProfile;
import hk.praya.portal.profile.TypedSpouse;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionEndedViewTest {

    private final PortalInMemory portal = new PortalInMemory();

    @BeforeEach
    void open() {
        portal.browse(SessionEndedView.class);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void whoWasSignedInIsToldWhyAndLedBackToThePage() {
        UI.getCurrent().navigate("session-ended", QueryParameters.of("to", "application/family?from=check"));
        assertThat(_get(H1.class).getText()).isEqualTo("You were signed out");
        assertThat(text(_get(SessionEndedView.class)))
                .contains("for 30 minutes", "Nothing is lost that was saved, sent or filed");
        assertThat(_get(Anchor.class, spec -> spec.withText("Sign in again")).getHref())
                .isEqualTo("sign-in?to=application%2Ffamily%3Ffrom%3Dcheck");
    }

    @Test
    void whoWasNotIsToldThatTheirAnswersAreGone() {
        UI.getCurrent().navigate("session-ended", QueryParameters.of("guest", ""));
        assertThat(_get(H1.class).getText()).isEqualTo("Your answers were forgotten");
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Your answers were forgotten");
        assertThat(_get(Anchor.class, spec -> spec.withText("Begin again")).getHref())
                .isEqualTo("assess");
    }

    @Test
    void whatIsToldWithoutAnAccountIsKnownToBeThereUntilItIsTakenBack() {
        var session = ((WrappedHttpSession) VaadinSession.getCurrent().getSession()).getHttpSession();
        assertThat(Guest.hasToldAnything(session)).isFalse();
        TypedProfile.put(Profile.UNANSWERED);
        assertThat(Guest.hasToldAnything(session)).isFalse();
        TypedProfile.put(Sample.PROFILE);
        TypedSpouse.put(Sample.PROFILE);
        TypedProfile.clear();
        assertThat(Guest.hasToldAnything(session)).isTrue();
        TypedSpouse.clear();
        assertThat(Guest.hasToldAnything(session)).isFalse();
    }
}
