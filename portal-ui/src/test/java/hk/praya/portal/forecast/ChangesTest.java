package hk.praya.portal.forecast;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.portal.testing.KaribuTest;
import hk.praya.scoring.forecast.Cause;
import hk.praya.scoring.forecast.Move;
import hk.praya.scoring.forecast.Step;
import hk.praya.scoring.forecast.Worth;
import hk.praya.scoring.rule.WorkKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest extends KaribuTest {

    private static final Worth NONE = new Worth(0, 0);
    private static final Worth ONE = new Worth(1, 1);
    private static final Cause TURNS_51 = new Cause.Birthday(51);
    private static final Cause FIVE_YEARS = new Cause.YearsOfWork(5, WorkKind.GRADUATE_LEVEL, YES);

    @Test
    void a_criterion_is_met_lost_or_may_be_met() {
        assertThat(criteria(new Move.OfFinding(Item.AGED_50_OR_BELOW, ONE, NONE, List.of(TURNS_51))))
                .containsExactly("You turn 51. Aged 50 or under: no longer met.");
        assertThat(criteria(new Move.OfFinding(
                        Item.ELIGIBLE_DEGREE, NONE, new Worth(0, 1), List.of(new Cause.DegreeAwarded(null)))))
                .containsExactly(
                        "Your degree is awarded. Master’s or doctorate from an eligible university: may now be met.");
    }

    @Test
    void years_of_work_are_not_named_twice() {
        var may = new Cause.YearsOfWork(3, WorkKind.REPUTABLE_ENTERPRISE, UNANSWERED);

        assertThat(criteria(new Move.OfFinding(Item.FIVE_YEARS_WORK, NONE, ONE, List.of(FIVE_YEARS))))
                .containsExactly("You complete 5 years at graduate or specialist level: criterion met.");
        assertThat(criteria(new Move.OfFinding(Item.THREE_YEARS_ENTERPRISE, NONE, new Worth(0, 1), List.of(may))))
                .containsExactly("You may complete 3 years in reputable enterprises, and so meet the criterion.");
    }

    @Test
    void points_are_told_from_and_to_with_all_that_brings_them() {
        var senior = new Cause.YearsOfWork(2, WorkKind.SENIOR, YES);

        assertThat(Changes.of(
                        step(new Move.OfFinding(
                                Item.WORK_BAND, new Worth(5, 15), new Worth(30, 30), List.of(FIVE_YEARS, senior))),
                        Kind.POINTS))
                .containsExactly("You complete 5 years at graduate or specialist level and you complete 2 years in a"
                        + " senior role: from 5–15 to 30 points.");
        assertThat(Changes.of(
                        step(new Move.OfFinding(Item.CHILDREN, new Worth(5, 5), NONE, List.of(new Cause.ChildOfAge()))),
                        Kind.POINTS))
                .containsExactly("A child of yours turns 18. Children under 18 who come along: from 5 to 0 points.");
    }

    @Test
    void what_one_thing_changes_is_told_together_and_other_things_apart() {
        var awarded = List.<Cause>of(new Cause.DegreeAwarded(DegreeLevel.MASTER));

        assertThat(criteria(
                        new Move.OfFinding(Item.AGED_50_OR_BELOW, ONE, NONE, List.of(TURNS_51)),
                        new Move.OfFinding(Item.ELIGIBLE_DEGREE, NONE, ONE, awarded),
                        new Move.OfFinding(Item.STEM_DEGREE, NONE, ONE, awarded),
                        new Move.OfPrerequisite(Prerequisite.EDUCATION, NO, YES, awarded)))
                .containsExactly(
                        "You turn 51. Aged 50 or under: no longer met.",
                        "Your master’s degree is awarded. Master’s or doctorate from an eligible university: now met."
                                + " That degree is STEM: now met. The prerequisite “Basic academic qualifications” is"
                                + " now met.");
    }

    @Test
    void several_things_are_one_clause_in_a_sentence() {
        assertThat(Changes.why(step(
                        new Move.OfFinding(Item.AGED_50_OR_BELOW, ONE, NONE, List.of(TURNS_51)),
                        new Move.OfFinding(Item.FIVE_YEARS_WORK, NONE, ONE, List.of(FIVE_YEARS)),
                        new Move.OfPrerequisite(Prerequisite.AGE, YES, NO, List.of(TURNS_51)))))
                .isEqualTo("you turn 51 and you complete 5 years at graduate or specialist level");
    }

    @Test
    void whatever_happens_has_words() {
        var causes = new ArrayList<Cause>(List.of(
                TURNS_51,
                new Cause.ChildBorn(),
                new Cause.ChildOfAge(),
                new Cause.ListRenewed(),
                new Cause.DegreeAwarded(null)));
        for (var level : DegreeLevel.values()) {
            causes.add(new Cause.DegreeAwarded(level));
        }
        for (var kind : WorkKind.values()) {
            causes.add(new Cause.YearsOfWork(2, kind, YES));
            causes.add(new Cause.YearsOfWork(2, kind, UNANSWERED));
        }

        for (var cause : causes) {
            assertThat(Changes.why(step(new Move.OfFinding(Item.AGE_BAND, NONE, ONE, List.of(cause)))))
                    .as("%s", cause)
                    .isNotBlank()
                    .doesNotContain("{");
        }
        for (var answer : Answer.values()) {
            assertThat(criteria(new Move.OfPrerequisite(Prerequisite.AGE, NO, answer, List.of(TURNS_51))))
                    .singleElement()
                    .asString()
                    .startsWith("You turn 51. The prerequisite “Age” ");
        }
    }

    private static List<String> criteria(Move... moves) {
        return Changes.of(step(moves), Kind.CRITERIA);
    }

    private static Step step(Move... moves) {
        var day = LocalDate.of(2027, 3, 14);
        return new Step(day, day, ONE, NO, YES, List.of(moves));
    }
}
