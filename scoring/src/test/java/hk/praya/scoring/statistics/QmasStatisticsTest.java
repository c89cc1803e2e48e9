package hk.praya.scoring.statistics;

import static hk.praya.scoring.statistics.Measure.APPLICATIONS_RECEIVED;
import static hk.praya.scoring.statistics.Measure.QUOTAS_ALLOTTED;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Standing;
import java.time.Year;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QmasStatisticsTest {

    private static final int ALLOTTED_IN_ALL = 9_131;

    @Test
    void sixteen_years_add_up_to_what_was_stated() {
        var table = QmasStatistics.BY_YEAR;

        assertThat(table.rows())
                .extracting(StatisticsTable.Row::code)
                .isEqualTo(IntStream.rangeClosed(2006, 2021)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(table.totals()).containsExactly(36_689, ALLOTTED_IN_ALL);
        assertThat(sum(table.column(APPLICATIONS_RECEIVED))).isEqualTo(36_689);
        assertThat(sum(table.column(QUOTAS_ALLOTTED))).isEqualTo(ALLOTTED_IN_ALL);
    }

    @Test
    void the_years_agree_with_what_was_published_while_they_ran() {
        var allotted = QmasStatistics.BY_YEAR.column(QUOTAS_ALLOTTED);

        assertThat(allotted.getFirst()).as("the first exercise").isEqualTo(83);
        assertThat(sum(allotted.subList(0, 7))).as("to the end of 2012").isEqualTo(2_392);
        assertThat(sum(allotted.subList(0, 15))).as("to the end of 2020").isEqualTo(7_127);
    }

    @Test
    void fifteen_industries_and_eleven_regions_hold_everybody_once() {
        for (var table : List.of(QmasStatistics.BY_INDUSTRY, QmasStatistics.BY_REGION)) {
            assertThat(table.totals()).containsExactly(ALLOTTED_IN_ALL);
            assertThat(sum(table.column(QUOTAS_ALLOTTED))).isEqualTo(ALLOTTED_IN_ALL);
        }
        assertThat(QmasStatistics.BY_INDUSTRY.rows()).hasSize(15);
        assertThat(QmasStatistics.BY_REGION.rows()).hasSize(11);
    }

    @Test
    void industries_and_regions_descend_and_end_with_the_others() {
        for (var table : List.of(QmasStatistics.BY_INDUSTRY, QmasStatistics.BY_REGION)) {
            assertThat(table.rows().getLast().isRemainder()).isTrue();
            var named = table.rows().stream().filter(row -> !row.isRemainder()).toList();
            assertThat(named).hasSize(table.rows().size() - 1);
            assertThat(named).extracting(row -> row.values().getFirst()).isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    @Test
    void the_half_year_and_the_rises_of_the_quota_are_remarked_and_nothing_else_is() {
        assertThat(QmasStatistics.TABLES)
                .flatExtracting(StatisticsTable::rows)
                .filteredOn(row -> !row.note().isEmpty())
                .extracting(row -> row.code() + ": " + row.note())
                .containsExactly(
                        "2006: June to December",
                        "2020: annual quota raised from 1000 to 2000",
                        "2021: annual quota raised from 2000 to 4000");
    }

    @Test
    void every_row_has_a_name_of_its_own() {
        for (var table : QmasStatistics.TABLES) {
            assertThat(table.rows())
                    .allSatisfy(row -> assertThat(row.code()).matches("[a-z0-9-]+"))
                    .allSatisfy(row -> assertThat(row.label()).isNotBlank())
                    .extracting(StatisticsTable.Row::code)
                    .doesNotHaveDuplicates();
            assertThat(table.source().provenance()).isEqualTo(Provenance.OFFICIAL);
        }
    }

    @Test
    void the_copy_of_the_open_data_equals_the_table_where_both_have_a_figure() {
        var table = QmasStatistics.BY_YEAR;
        var copied = QmasStatistics.LATER.stream()
                .filter(figure -> figure.subject().equals(Subject.QMAS))
                .filter(figure -> figure.year().isPresent())
                .filter(figure -> figure.year().orElseThrow().isBefore(Year.of(2022)))
                .toList();

        assertThat(copied).hasSize(4).allSatisfy(figure -> {
            int row = figure.from().getYear() - 2006;
            assertThat(figure.measure()).isEqualTo(APPLICATIONS_RECEIVED);
            assertThat(figure.value())
                    .isEqualTo(table.column(APPLICATIONS_RECEIVED).get(row));
        });
    }

    @Test
    void applications_from_2006_to_2025_are_215470() {
        int later = QmasStatistics.LATER.stream()
                .filter(figure -> figure.subject().equals(Subject.QMAS) && figure.measure() == APPLICATIONS_RECEIVED)
                .filter(figure ->
                        figure.year().filter(year -> year.getValue() > 2021).isPresent())
                .mapToInt(Figure::value)
                .sum();

        assertThat(QmasStatistics.BY_YEAR.totals().getFirst() + later).isEqualTo(215_470);
    }

    @Test
    void no_later_figure_was_read_on_an_official_page_and_one_has_no_source_at_all() {
        assertThat(QmasStatistics.LATER)
                .hasSize(38)
                .extracting(figure -> figure.source().provenance().standing())
                .doesNotContain(Standing.OFFICIAL);
        assertThat(QmasStatistics.LATER)
                .filteredOn(figure -> figure.source().provenance() == Provenance.UNSOURCED)
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualTo(12_969));
    }

    @Test
    void nothing_is_said_twice() {
        assertThat(new HashSet<>(QmasStatistics.LATER)).hasSameSizeAs(QmasStatistics.LATER);
    }

    @Test
    void figures_of_a_part_name_a_row_of_a_table() {
        assertThat(codes(Subject.Kind.REGION)).isSubsetOf(rows(QmasStatistics.BY_REGION));
        assertThat(codes(Subject.Kind.INDUSTRY)).isSubsetOf(rows(QmasStatistics.BY_INDUSTRY));
    }

    @Test
    void what_is_a_copy_says_from_what_and_all_but_one_source_has_an_address() {
        assertThat(QmasStatistics.LATER).extracting(Figure::source).allSatisfy(source -> {
            assertThat(source.title()).isNotBlank();
            assertThat(source.url() == null).isEqualTo(source.provenance() == Provenance.UNSOURCED);
            if (source.original() != null) {
                assertThat(source.original()).hasHost("www.immd.gov.hk");
            }
        });
    }

    private static List<String> codes(Subject.Kind kind) {
        var codes = QmasStatistics.LATER.stream()
                .map(Figure::subject)
                .filter(subject -> subject.kind() == kind)
                .map(Subject::code)
                .toList();
        assertThat(codes).isNotEmpty();
        return codes;
    }

    private static List<String> rows(StatisticsTable table) {
        return table.rows().stream().map(StatisticsTable.Row::code).toList();
    }

    private static int sum(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sum();
    }
}
