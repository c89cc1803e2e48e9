package hk.praya.portal.forecast;

import static hk.praya.portal.forecast.Futures.DAY;
import static hk.praya.portal.forecast.Futures.PERSON;
import static hk.praya.portal.forecast.Futures.bornOn;
import static hk.praya.portal.forecast.Futures.forecast;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Svg;
import hk.praya.portal.testing.KaribuTest;
import hk.praya.scoring.forecast.Forecast;
import hk.praya.scoring.forecast.PresentWork;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlotTest extends KaribuTest {

    private final Plot plot = new Plot(forecast(PERSON), 100, 3752, 40, 160);

    @Test
    void time_runs_from_the_left_to_the_right() {
        assertThat(plot.x(DAY)).isEqualTo(100);
        assertThat(plot.x(DAY.plusYears(10))).isEqualTo(3752);
        assertThat(plot.x(DAY.plusDays(10))).isBetween(109.9, 110.1);
    }

    @Test
    void results_run_from_the_bottom_to_the_top() {
        assertThat(plot.y(0)).isEqualTo(160);
        assertThat(plot.y(12)).isEqualTo(40);
        assertThat(plot.y(6)).isEqualTo(100);
    }

    @Test
    void a_step_ends_where_the_next_begins_and_the_last_with_the_plot() {
        var steps = plot.forecast().steps();

        assertThat(plot.end(steps.get(0))).isEqualTo(plot.x(steps.get(1).first()));
        assertThat(plot.end(steps.getLast())).isEqualTo(3752);
    }

    @Test
    void the_area_rises_and_falls_with_the_result() {
        var drawn = drawings(null, forecast(PERSON)).getFirst();
        double unit = (320 - 34 - 34) / 12.0;
        var area = Pattern.compile("<path d=\"M40 286V([\\d.]+)H[\\d.]+V([\\d.]+)H[\\d.]+V([\\d.]+)H896V286Z\""
                        + " class=\"forecast-certain\"/>")
                .matcher(drawn);

        assertThat(area.find()).as(drawn).isTrue();
        assertThat(List.of(area.group(1), area.group(2), area.group(3)))
                .extracting(Double::parseDouble)
                .containsExactly(286 - 6 * unit, 286 - 7 * unit, 286 - 6 * unit);
    }

    @Test
    void there_is_a_drawing_for_wide_pages_and_one_for_narrow_that_say_the_same() {
        assertThat(drawings(null, forecast(PERSON)))
                .hasSize(2)
                .allSatisfy(svg -> assertThat(svg)
                        .contains(
                                "Result under the test, from 20 November 2026 to 20 November 2036",
                                "Certain: 6 from 20 November 2026; 7 from 1 July 2027; 6 from 14 March 2031."));
    }

    @Test
    void ages_are_written_where_the_date_of_birth_is_known() {
        var wide = drawings(PERSON.person().dateOfBirth(), forecast(PERSON)).getFirst();

        assertThat(wide).contains(">age<", ">47<", ">51<", ">56<").doesNotContain(">46<", ">57<");
        assertThat(drawings(null, forecast(PERSON)).getFirst()).doesNotContain(">age<", ">51<");
    }

    @Test
    void the_waterline_is_named_and_years_are_written() {
        var drawn = drawings(null, forecast(PERSON));

        assertThat(drawn.get(0)).contains(">6 needed<", ">2028<", ">2036<", ">today<");
        assertThat(drawn.get(1)).contains(">6<", ">2029<", ">2035<").doesNotContain(">6 needed<", ">2036<");
    }

    @Test
    void a_result_that_is_certain_in_several_steps_is_written_once() {
        var born = bornOn(1976, 7, 1);
        var drawn = drawings(null, forecast(born)).getFirst();

        assertThat(forecast(born).steps()).hasSize(2);
        assertThat(Pattern.compile("class=\"forecast-number[^>]*>6<")
                        .matcher(drawn)
                        .results())
                .hasSize(1);
    }

    @Test
    void points_have_a_coarser_scale() {
        var points =
                drawings(null, forecast(PERSON, "gpt-245", PresentWork.GOES_ON)).getFirst();

        assertThat(points).contains(">0<", ">50<", ">200<", ">245<", ">80 needed<");
    }

    private static List<String> drawings(@Nullable LocalDate born, Forecast forecast) {
        var chart = new StepChart(forecast, born).chart();
        return LocatorJ._find(chart, Svg.class).stream()
                .map(svg -> svg.getElement().getProperty("innerHTML"))
                .toList();
    }
}
