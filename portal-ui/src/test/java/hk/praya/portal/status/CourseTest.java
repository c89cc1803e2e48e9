package hk.praya.portal.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hk.praya.domain.HongKong;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.Actor;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.RequestId;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.portal.status.Course.Mark;
import hk.praya.portal.testing.PortalInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final LocalDate FILED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = FILED.plusDays(20);
    private static final Actor OFFICER = Actor.officer(new AccountId(new UUID(2, 2)));
    private static final Actor APPLICANT = Actor.applicant(new AccountId(new UUID(2, 1)));
    private static final RequestId REQUEST = new RequestId(new UUID(3, 1));

    private final PortalInMemory portal = new PortalInMemory();

    @BeforeEach
    void open() {
        portal.browse();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void nothingIsSeenOnTheDayOfFilingAndSomethingOnTheNext() {
        assertThat(Course.of(history(), endOf(0)).isUnderWay()).isFalse();
        assertThat(Course.of(history(), endOf(0).plusSeconds(1)).isUnderWay()).isTrue();
    }

    @Test
    void everyStageHasItsDaysAndTheLastGoesOn() {
        var course =
                Course.of(history(advanced(0, Stage.ACKNOWLEDGED), advanced(1, Stage.PREREQUISITES_CHECK)), noon(14));

        assertThat(course.rows()).extracting(Course.Row::mark).containsExactly(Mark.DONE, Mark.DONE, Mark.OPEN);
        assertThat(course.rows())
                .extracting(Course.Row::told)
                .containsExactly(
                        "Filed: 2 March 2026 to 2 March 2026, less than a day.",
                        "Acknowledged: 2 March 2026 to 3 March 2026, 1 day.",
                        "Prerequisites check: since 3 March 2026, 13 days so far.");
        assertThat(course.end()).isEqualTo(noon(14));
    }

    @Test
    void aPaperThatIsAskedForIsDrawnToTheEndOfTheDayItIsDue() {
        var course = Course.of(history(asked(2)), noon(19));

        assertThat(course.rows().getLast())
                .returns(Mark.OPEN, Course.Row::mark)
                .returns("A paper is asked for, by 22 March 2026", Course.Row::name)
                .returns("1 day left", Course.Row::amount)
                .returns(endOf(20).plusSeconds(1), Course.Row::until);
        assertThat(course.share(noon(19))).isCloseTo(19 / 20.5, within(0.001));
        assertThat(course.last()).isEqualTo(FILED.plusDays(19));
    }

    @Test
    void aPaperIsDueOnItsDayAndLateTheDayAfter() {
        assertThat(Course.of(history(asked(2)), endOf(20)).rows().getLast().amount())
                .isEqualTo("due today");
        var late = Course.of(history(asked(2)), endOf(20).plusSeconds(1)).rows().getLast();
        assertThat(late.amount()).isEqualTo("1 day late");
        assertThat(late.until()).isEqualTo(endOf(20).plusSeconds(1));
    }

    @Test
    void aPaperThatCameIsDrawnUntilItCame() {
        var course = Course.of(history(asked(2), new CaseEvent.DocumentSupplied(noon(5), APPLICANT, REQUEST)), noon(9));

        assertThat(course.rows().getLast())
                .returns(Mark.ANSWERED, Course.Row::mark)
                .returns("A paper was asked for: 4 March 2026 to 7 March 2026, 3 days.", Course.Row::told);
    }

    @Test
    void aCaseThatIsOverEndsWhereItEnded() {
        var course = Course.of(history(asked(2), new CaseEvent.Withdrawn(noon(6), APPLICANT)), noon(90));

        assertThat(course.rows()).extracting(Course.Row::mark).containsExactly(Mark.DONE, Mark.OVER);
        assertThat(course.rows().getLast().told()).isEqualTo("Withdrawn: 8 March 2026.");
        assertThat(course.end()).isEqualTo(noon(6));
    }

    @Test
    void theDrawingSaysWhatTheListBeneathItSays() {
        var course = Course.of(history(asked(2)), noon(19));
        var chart = CourseChart.of(course);

        var drawn = chart.getElement().getChild(1).getOuterHTML();
        assertThat(course.rows()).allSatisfy(row -> assertThat(drawn).contains(row.told(), row.amount()));
        assertThat(chart.getElement().getTextRecursively())
                .contains(course.rows().stream().map(Course.Row::told).toList());
    }

    @Test
    void theDayOfAnEndStandsBesideItsDotAndNotBeneathIt() {
        var drawn = CourseChart.of(Course.of(history(new CaseEvent.Withdrawn(noon(30), APPLICANT)), noon(60)))
                .getElement()
                .getChild(1)
                .getOuterHTML();

        var dots = places("<circle cx=\"([\\d.]+)\"", drawn);
        var days = places("<text x=\"([\\d.]+)\"[^>]*text-anchor=\"end\"[^>]*>1 April 2026<", drawn);
        assertThat(dots).hasSizeGreaterThan(0).hasSameSizeAs(days);
        for (int n = 0; n < dots.size(); n++) {
            assertThat(days.get(n)).isLessThanOrEqualTo(dots.get(n) - 8);
        }
    }

    @Test
    void todayIsMarkedWhereACaseGoesOnAndNotWhereItEndedBefore() {
        assertThat(marks(history(), noon(19))).isEqualTo("Today");
        assertThat(marks(history(new CaseEvent.Withdrawn(noon(6), APPLICANT)), noon(19)))
                .isEmpty();
    }

    /** What is written above the line that runs through all rows. */
    private static String marks(CaseHistory history, Instant now) {
        var drawn = CourseChart.of(Course.of(history, now)).getElement().getChild(1);
        return Pattern.compile("class=\"now\".*?<text[^>]*>([^<]*)<", Pattern.DOTALL)
                .matcher(drawn.getOuterHTML())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining());
    }

    private static List<Double> places(String where, String drawn) {
        return Pattern.compile(where)
                .matcher(drawn)
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .toList();
    }

    private static CaseHistory history(CaseEvent... events) {
        var all = new ArrayList<CaseEvent>(List.of(new CaseEvent.Filed(noon(0), APPLICANT)));
        all.addAll(Arrays.asList(events));
        return new CaseHistory(new ApplicationId(new UUID(1, 1)), all);
    }

    private static CaseEvent.Advanced advanced(int day, Stage to) {
        return new CaseEvent.Advanced(noon(day), OFFICER, to, null);
    }

    private static CaseEvent.DocumentRequested asked(int day) {
        var slot = new Slot(Subject.APPLICANT, DocumentKind.NET_WORTH);
        return new CaseEvent.DocumentRequested(noon(day), OFFICER, REQUEST, slot, "a bank statement", DUE);
    }

    private static Instant noon(int day) {
        return FILED.plusDays(day).atTime(12, 0).atZone(HongKong.ZONE).toInstant();
    }

    /** The last second of a day. */
    private static Instant endOf(int day) {
        return FILED.plusDays(day + 1L).atStartOfDay(HongKong.ZONE).toInstant().minusSeconds(1);
    }
}
