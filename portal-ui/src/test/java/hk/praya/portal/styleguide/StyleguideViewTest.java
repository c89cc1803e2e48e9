package hk.praya.portal.styleguide;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.NotFoundException;
import hk.praya.portal.application.MemberCard;
import hk.praya.portal.application.TaskRow;
import hk.praya.portal.application.TaskStatus;
import hk.praya.portal.assess.ResultPanel;
import hk.praya.portal.chart.Chart;
import hk.praya.portal.component.DocumentRow;
import hk.praya.portal.component.ErrorSummary;
import hk.praya.portal.component.FailedFileRow;
import hk.praya.portal.component.TideGauge;
import hk.praya.portal.component.Timeline;
import hk.praya.portal.filing.ClaimsCard;
import hk.praya.portal.filing.SheetCard;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Said;
import hk.praya.portal.text.Tongue;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StyleguideViewTest {

    private static final String DEMO = "praya.demo";

    /** What begins with the letter that a criterion is known by. */
    private static final Pattern MARKED = Pattern.compile("[A-F]：");

    private final PortalInMemory portal = new PortalInMemory();

    @AfterEach
    void close() {
        System.clearProperty(DEMO);
        portal.close();
    }

    @Test
    void theDemoShowsEveryComponentInItsStates() {
        open(Tongue.ENGLISH);
        assertThat(_find(Section.class, spec -> spec.withId("claims"))).hasSize(1);
        for (var one : List.of(
                ErrorSummary.class,
                ResultPanel.class,
                ClaimsCard.class,
                Timeline.class,
                SheetCard.class,
                FailedFileRow.class)) {
            assertThat(_find(one)).as(one.getSimpleName()).hasSize(1);
        }
        assertThat(_find(Chart.class)).hasSize(4);
        assertThat(_find(DocumentRow.class)).hasSize(4);
        assertThat(_find(TaskRow.class)).hasSize(TaskStatus.values().length);
        assertThat(_find(MemberCard.class)).hasSize(2);
        assertThat(_find(_get(Section.class, spec -> spec.withId("gauges")), TideGauge.class))
                .hasSize(4);
    }

    @Test
    void nobodySeesItWhereThePortalIsInUse() {
        portal.browse(StyleguideView.class);
        assertThatThrownBy(() -> UI.getCurrent().navigate("styleguide"))
                .hasRootCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void itIsInChineseToo() {
        open(Tongue.TRADITIONAL);
        var own = List.of(
                "mei@",
                "passport.jpg",
                "holiday.mov",
                "JPG",
                "CHAN",
                "Theo",
                "Mia",
                "Certificate of employment and of salary, with the appendices one to seven, signed and countersigned.pdf");
        assertThat(Said.inLatin(_get(StyleguideView.class), own)
                        .filter(text -> !text.startsWith("<svg"))
                        .filter(text -> !MARKED.matcher(text).lookingAt()))
                .isEmpty();
    }

    private void open(Tongue tongue) {
        System.setProperty(DEMO, "true");
        portal.browse(StyleguideView.class);
        UI.getCurrent().setLocale(tongue.locale());
        UI.getCurrent().navigate("styleguide");
    }
}
