package hk.praya.portal.chart;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.portal.testing.KaribuTest;
import hk.praya.portal.testing.Visits;
import org.junit.jupiter.api.Test;

class ChartTest extends KaribuTest {

    @Test
    void a_chart_has_its_caption_first_and_the_same_in_words_last() {
        var words = new Paragraph("In 2006, 587.");
        var chart = new Chart("Applications by year", drawing("one")).inWords(words);

        assertThat(chart.getElement().getTag()).isEqualTo("figure");
        assertThat(chart.getElement().getChild(0).getTag()).isEqualTo("figcaption");
        assertThat(Visits.text(chart)).isEqualTo("Applications by yearIn 2006, 587.");
        assertThat(chart.getElement().getChild(2)).isEqualTo(words.getElement());
        assertThat(_get(chart, Svg.class).getElement().getProperty("innerHTML"))
                .isEqualTo(drawing("one").svg());
    }

    @Test
    void a_chart_with_two_drawings_has_one_for_wide_pages_and_one_for_narrow() {
        var chart = new Chart("Applications by year", drawing("wide"), drawing("narrow"));

        assertThat(_find(chart, Svg.class))
                .satisfiesExactly(
                        wide -> assertThat(wide.getElement().getClassList())
                                .containsExactlyInAnyOrder("drawing", "wide"),
                        narrow -> assertThat(narrow.getElement().getClassList())
                                .containsExactlyInAnyOrder("drawing", "narrow"));
    }

    private static Drawing drawing(String name) {
        return new Drawing(name, 100, 50, "Applications");
    }
}
