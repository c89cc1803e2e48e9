package hk.praya.scoring.talent;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Standing;
import hk.praya.scoring.rule.InForce;
import hk.praya.scoring.table.Row;
import hk.praya.scoring.table.Rows;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** The Talent Lists by the day from which each is in force, on a clock of their own beside the rule sets. */
public final class TalentLists {

    private static final LocalDate READ_ON = LocalDate.of(2026, 11, 22);
    /** Where the newest list is published with its specifications; it could not be read. */
    public static final Citation OFFICIAL_PAGE = new Citation(
            "Hong Kong Talent Engage: Talent List of Hong Kong",
            "",
            URI.create("https://www.hkengage.gov.hk/en/talent-list"),
            READ_ON,
            Standing.UNVERIFIED);

    private static final List<Row> ROWS = Rows.of(TalentLists.class, "professions.txt");

    private static final TalentList OF_2018 = list(
            "2018",
            InForce.from(2018, 8, 28),
            11,
            Standing.OFFICIAL,
            official(
                    "Press release on the first Talent List, 28 August 2018",
                    "https://www.info.gov.hk/gia/general/201808/28/P2018082800360.htm"));

    /** Only the month of its beginning is known. */
    private static final TalentList OF_2021 = list(
            "2021",
            new InForce(LocalDate.of(2021, 10, 1), LocalDate.of(2021, 10, 1), LocalDate.of(2021, 10, 31)),
            13,
            Standing.OFFICIAL,
            official(
                    "Budget Speech 2022-23, paragraph 59: 13 professions",
                    "https://www.budget.gov.hk/2022/eng/budget59.html"));

    /** That it kept those of before is inferred, as no whole copy of it was found. */
    private static final TalentList OF_2023 = list(
            "2023",
            InForce.from(2023, 5, 16),
            51,
            Standing.UNVERIFIED,
            official(
                    "Government news on the Talent List of 51 professions, 16 May 2023",
                    "https://www.news.gov.hk/eng/2023/05/20230516/20230516_163457_528.html"));

    /** That it kept those of before follows from the numbers: nine were added to 51, and made 60. */
    private static final TalentList OF_2025 = list(
            "2025",
            InForce.from(2025, 3, 1),
            60,
            Standing.UNVERIFIED,
            official(
                    "Press release on the Talent List of 60 professions, 18 February 2025",
                    "https://www.info.gov.hk/gia/general/202502/18/P2025021800221.htm"));

    private static final List<TalentList> ALL = List.of(OF_2018, OF_2021, OF_2023, OF_2025);

    private TalentLists() {}

    /** Every list, the oldest first. */
    public static List<TalentList> all() {
        return ALL;
    }

    /**
     * The list in force on a day.
     *
     * @throws NoTalentListOnDay if the day is before the first
     */
    public static TalentList on(LocalDate day) {
        return ALL.reversed().stream()
                .filter(list -> !day.isBefore(list.inForce().from()))
                .findFirst()
                .orElseThrow(() -> new NoTalentListOnDay(day));
    }

    private static TalentList list(String year, InForce inForce, int announced, Standing ofThoseKept, Citation source) {
        var professions = ROWS.stream()
                .filter(row -> row.text(0).compareTo(year) <= 0)
                .map(row -> row.text(0).equals(year)
                        ? profession(row)
                        : profession(row).keptWith(ofThoseKept))
                .toList();
        return new TalentList(inForce, announced, professions, source);
    }

    private static Profession profession(Row row) {
        return new Profession(row.text(2), row.orNull(3), row.text(1), row.orNull(4), Standing.valueOf(row.text(5)));
    }

    private static Citation official(String title, String url) {
        return new Citation(title, "", URI.create(url), READ_ON, Standing.OFFICIAL);
    }
}
