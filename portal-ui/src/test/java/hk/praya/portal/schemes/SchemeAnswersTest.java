package hk.praya.portal.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.profile.Answer;
import hk.praya.scoring.scheme.Circumstance;
import hk.praya.scoring.scheme.Circumstances;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class SchemeAnswersTest {

    static final List<List<? extends Option>> QUESTIONS = List.of(
            List.of(Origin.values()),
            List.of(AgeBand.values()),
            List.of(DegreeKind.values()),
            List.of(Offer.values()),
            List.of(LocalStudy.values()),
            List.of(Graduated.values()));

    private static final SchemeAnswers ALL_YES = new SchemeAnswers(
            Origin.ELSEWHERE,
            AgeBand.FROM_18_TO_40,
            Answer.YES,
            Answer.YES,
            DegreeKind.ELIGIBLE,
            Answer.YES,
            Answer.YES,
            Offer.RESEARCH,
            Answer.YES,
            LocalStudy.BACHELORS,
            Graduated.WITHIN_SIX_MONTHS,
            Answer.YES);

    @Test
    void nothing_answered_tells_nothing() {
        var told = SchemeAnswers.NONE.circumstances();

        assertThat(Circumstance.values())
                .allSatisfy(circumstance -> assertThat(told.of(circumstance)).isEqualTo(Answer.UNANSWERED));
    }

    @Test
    void everything_answered_tells_everything() {
        var told = ALL_YES.circumstances();

        assertThat(Circumstance.values())
                .allSatisfy(circumstance ->
                        assertThat(told.of(circumstance)).as("%s", circumstance).isNotEqualTo(Answer.UNANSWERED));
    }

    @ParameterizedTest
    @FieldSource("QUESTIONS")
    void the_options_of_a_question_speak_of_the_same_circumstances_and_each_tells_other_things(
            List<? extends Option> options) {
        var first = options.getFirst().tells().keySet();

        assertThat(options).allSatisfy(option -> assertThat(option.tells()).containsOnlyKeys(first));
        assertThat(options.stream().map(Option::tells).distinct().count()).isGreaterThanOrEqualTo(options.size() - 2L);
        assertThat(first.stream().map(Topic::of).distinct()).hasSize(1);
    }

    @Test
    void no_circumstance_is_told_by_two_questions() {
        var told = QUESTIONS.stream()
                .flatMap(options -> options.getFirst().tells().keySet().stream())
                .toList();

        assertThat(told).doesNotHaveDuplicates();
        assertThat(told.stream().map(Topic::of)).isSubsetOf(EnumSet.allOf(Topic.class));
    }

    @Test
    void only_not_knowing_whether_a_university_is_listed_leaves_anything_open() {
        var open = QUESTIONS.stream()
                .flatMap(List::stream)
                .filter(option -> option.tells().containsValue(Answer.UNANSWERED))
                .toList();

        assertThat(open).hasToString("[UNKNOWN]");
        assertThat(DegreeKind.UNKNOWN.tells())
                .isEqualTo(Map.of(Circumstance.DEGREE, Answer.YES, Circumstance.ELIGIBLE_DEGREE, Answer.UNANSWERED));
    }

    @ParameterizedTest
    @EnumSource(DegreeKind.class)
    void when_a_degree_was_awarded_matters_only_where_its_university_may_be_listed(DegreeKind degree) {
        var told = with(degree, Offer.NONE, LocalStudy.NONE);
        boolean matters = degree == DegreeKind.ELIGIBLE || degree == DegreeKind.UNKNOWN;

        assertThat(told.of(Circumstance.RECENT_ELIGIBLE_DEGREE)).isEqualTo(matters ? Answer.YES : Answer.UNANSWERED);
        assertThat(told.of(Circumstance.THREE_YEARS_WORK)).isEqualTo(matters ? Answer.YES : Answer.UNANSWERED);
    }

    @ParameterizedTest
    @EnumSource(Offer.class)
    void the_subject_of_a_degree_matters_only_for_research(Offer offer) {
        assertThat(with(DegreeKind.NONE, offer, LocalStudy.NONE).of(Circumstance.STEM_DEGREE))
                .isEqualTo(offer == Offer.RESEARCH ? Answer.YES : Answer.UNANSWERED);
    }

    @ParameterizedTest
    @EnumSource(LocalStudy.class)
    void when_studies_ended_matters_only_where_there_were_any(LocalStudy study) {
        assertThat(with(DegreeKind.NONE, Offer.NONE, study).of(Circumstance.GRADUATED_WITHIN_SIX_MONTHS))
                .isEqualTo(study == LocalStudy.NONE ? Answer.UNANSWERED : Answer.YES);
    }

    @Test
    void six_months_lie_within_twelve_and_18_to_40_is_both_adult_and_40_or_under() {
        assertThat(Graduated.WITHIN_SIX_MONTHS.tells()).doesNotContainValue(Answer.NO);
        assertThat(Graduated.WITHIN_TWELVE_MONTHS.tells())
                .containsEntry(Circumstance.GRADUATED_WITHIN_SIX_MONTHS, Answer.NO)
                .containsEntry(Circumstance.GRADUATED_WITHIN_TWELVE_MONTHS, Answer.YES);
        assertThat(Graduated.EARLIER.tells()).doesNotContainValue(Answer.YES);
        assertThat(AgeBand.FROM_18_TO_40.tells()).doesNotContainValue(Answer.NO);
    }

    @Test
    void any_offer_is_an_offer_and_research_is_graduates_work() {
        assertThat(Stream.of(Offer.values()).filter(offer -> offer != Offer.NONE))
                .allSatisfy(offer -> assertThat(offer.tells()).containsEntry(Circumstance.JOB_OFFER, Answer.YES));
        assertThat(Offer.NONE.tells()).doesNotContainValue(Answer.YES);
        assertThat(Offer.RESEARCH.tells()).containsEntry(Circumstance.GRADUATE_OFFER, Answer.YES);
        assertThat(Offer.TRADE.tells()).containsEntry(Circumstance.GRADUATE_OFFER, Answer.NO);
    }

    private static Circumstances with(DegreeKind degree, Offer offer, LocalStudy study) {
        return new SchemeAnswers(
                        null,
                        null,
                        Answer.UNANSWERED,
                        Answer.UNANSWERED,
                        degree,
                        Answer.YES,
                        Answer.YES,
                        offer,
                        Answer.YES,
                        study,
                        Graduated.WITHIN_SIX_MONTHS,
                        Answer.UNANSWERED)
                .circumstances();
    }
}
