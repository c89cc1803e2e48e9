package hk.praya.scoring.statistics;

import static hk.praya.scoring.statistics.Measure.APPLICATIONS_RECEIVED;
import static hk.praya.scoring.statistics.Measure.QUOTAS_ALLOTTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTableTest {

    private static final Source SOURCE =
            new Source("A reply", Provenance.OFFICIAL, URI.create("https://example.org/"), null);
    private static final YearMonth JANUARY = YearMonth.of(2022, 1);
    private static final YearMonth DECEMBER = YearMonth.of(2022, 12);

    @Test
    void a_table_that_does_not_add_up_is_refused() {
        assertThat(table(List.of(row(1, 2), row(3, 4)), List.of(4, 6)).column(QUOTAS_ALLOTTED))
                .containsExactly(2, 4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(List.of(row(1, 2), row(3, 4)), List.of(4, 7)))
                .withMessageContaining("add up");
    }

    @Test
    void a_row_without_a_value_for_each_column_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(List.of(row(1, 2), row(3)), List.of(4, 2)))
                .withMessageContaining("2 values");
        assertThatIllegalArgumentException().isThrownBy(() -> table(List.of(row(1, 2)), List.of(1)));
    }

    @Test
    void a_column_that_is_not_there_is_no_column_of_noughts() {
        var table = table(List.of(row(1, 2)), List.of(1, 2));

        assertThatIllegalArgumentException().isThrownBy(() -> table.column(Measure.SELECTED));
    }

    @Test
    void a_figure_covers_a_calendar_year_or_says_that_it_does_not() {
        assertThat(figure(JANUARY, DECEMBER).year())
                .hasValueSatisfying(year -> assertThat(year.getValue()).isEqualTo(2022));
        assertThat(figure(JANUARY, DECEMBER.minusMonths(1)).year()).isEmpty();
        assertThat(figure(JANUARY.plusMonths(1), DECEMBER).year()).isEmpty();
        assertThat(figure(JANUARY, DECEMBER.plusYears(1)).year()).isEmpty();
        assertThat(figure(JANUARY, JANUARY).year()).isEmpty();
    }

    @Test
    void a_figure_that_ends_before_it_begins_or_is_below_nought_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> figure(DECEMBER, JANUARY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure(
                        JANUARY, DECEMBER, APPLICATIONS_RECEIVED, Subject.QMAS, -1, Precision.EXACT, SOURCE));
    }

    private static StatisticsTable table(List<StatisticsTable.Row> rows, List<Integer> totals) {
        return new StatisticsTable("a-table", List.of(APPLICATIONS_RECEIVED, QUOTAS_ALLOTTED), rows, totals, SOURCE);
    }

    private static StatisticsTable.Row row(Integer... values) {
        return new StatisticsTable.Row("a", "A", List.of(values), "");
    }

    private static Figure figure(YearMonth from, YearMonth to) {
        return new Figure(from, to, APPLICATIONS_RECEIVED, Subject.QMAS, 0, Precision.EXACT, SOURCE);
    }
}
