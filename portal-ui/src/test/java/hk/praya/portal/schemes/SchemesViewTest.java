package hk.praya.portal.schemes;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import hk.praya.domain.profile.Answer;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.testing.KaribuTest;
import hk.praya.portal.testing.Visits;
import hk.praya.portal.text.Words;
import hk.praya.scoring.scheme.Aspect;
import hk.praya.scoring.scheme.Requirement;
import hk.praya.scoring.scheme.SchemeId;
import hk.praya.scoring.scheme.Schemes;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemesViewTest extends KaribuTest {

    private static final String DEGREE = "Do you hold a degree?";
    private static final String ORIGIN = "Which describes you?";
    private static final String INCOME = "Did you earn HK$2,500,000 or more in the past year?";
    private static final String AWARDED = "Did you graduate there within the past five years?";
    private static final String WORK = "Have you worked for three years or more in the past five?";
    private static final String OFFER = "Have you been offered a job in Hong Kong?";

    @BeforeEach
    void open() {
        UI.getCurrent().add(new SchemesView());
    }

    @Test
    void before_anything_is_told_everything_is_open_and_nothing_is_refused() {
        assertThat(summary()).isEqualTo("0 may suit\u00a0· 12 depend\u00a0· 0 do not");
        assertThat(_find(SchemeRow.class)).hasSize(12);
        assertThat(row(SchemeId.TTPS_A))
                .isEqualTo("?DependsTop Talent Pass Scheme, Category ADepends on where you are from and your income.");
    }

    @Test
    void an_answer_moves_what_it_settles_and_the_summary_says_so() {
        choose(ORIGIN, Origin.ELSEWHERE);
        assertThat(summary())
                .isEqualTo("0 may suit\u00a0· 11 depend\u00a0· 1 does not"
                        + "Admission Scheme for Mainland Talents and Professionals: Does not suit");
        answer(INCOME, Answer.YES);
        assertThat(row(SchemeId.TTPS_A))
                .isEqualTo("✓May suitTop Talent Pass Scheme, Category AMay suit. What it asks of you here is met.");
        assertThat(summary())
                .isEqualTo("1 may suit\u00a0· 10 depend\u00a0· 1 does not"
                        + "Top Talent Pass Scheme, Category A: May suit");
        answer(INCOME, Answer.NO);
        assertThat(row(SchemeId.TTPS_A)).endsWith("Does not suit. Asks for an income of HK$2,500,000.");
    }

    @Test
    void what_moves_no_verdict_is_not_read_out() {
        choose(ORIGIN, Origin.ELSEWHERE);
        choose(DEGREE, DegreeKind.UNKNOWN);

        assertThat(summary()).isEqualTo("0 may suit\u00a0· 11 depend\u00a0· 1 does not");
    }

    @Test
    void being_unsure_is_the_same_as_not_having_answered() {
        answer(INCOME, Answer.NO);
        answer(INCOME, Answer.UNANSWERED);
        this.<Origin>group(ORIGIN).setValue(Optional.empty());

        assertThat(summary()).startsWith("0 may suit\u00a0· 12 depend\u00a0· 0 do not");
    }

    @Test
    void questions_come_forth_only_where_they_matter() {
        assertThat(isAsked(AWARDED)).isFalse();
        choose(DEGREE, DegreeKind.ELIGIBLE);
        assertThat(isAsked(AWARDED)).isTrue();
        assertThat(isAsked(WORK)).isTrue();
        choose(DEGREE, DegreeKind.OTHER);
        assertThat(isAsked(AWARDED)).isFalse();
        choose(OFFER, Offer.RESEARCH);
        assertThat(_find(AnswerChoice.class).stream().map(AnswerChoice::getLabel))
                .anyMatch(label -> label.startsWith("Is your degree in science"));
    }

    @Test
    void what_was_told_beneath_an_answer_is_there_again_when_the_answer_comes_back() {
        choose(DEGREE, DegreeKind.ELIGIBLE);
        answer(WORK, Answer.YES);
        choose(DEGREE, DegreeKind.NONE);
        choose(DEGREE, DegreeKind.ELIGIBLE);

        assertThat(_get(AnswerChoice.class, spec -> spec.withLabel(WORK)).answer())
                .isEqualTo(Answer.YES);
        assertThat(row(SchemeId.TTPS_C)).contains("Does not suit");
    }

    @Test
    void answers_are_remembered_for_the_visit() {
        choose(ORIGIN, Origin.MAINLAND);
        choose(DEGREE, DegreeKind.ELIGIBLE);
        answer(INCOME, Answer.YES);
        var before = summary();
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new SchemesView());

        assertThat(summary()).isEqualTo("1 may suit\u00a0· 9 depend\u00a0· 2 do not");
        assertThat(before).startsWith(summary());
        assertThat(this.<Origin>group(ORIGIN).getValue()).contains(Origin.MAINLAND);
        assertThat(isAsked(AWARDED)).isTrue();
    }

    @Test
    void starting_again_asks_once_and_clears_everything() {
        choose(ORIGIN, Origin.MAINLAND);
        answer(INCOME, Answer.YES);
        press("Start again");
        press("Keep them");
        assertThat(summary()).startsWith("1 may suit");
        press("Start again");
        press("Yes, clear them");

        assertThat(summary()).startsWith("0 may suit\u00a0· 12 depend\u00a0· 0 do not");
        assertThat(this.<Origin>group(ORIGIN).getValue()).isNull();
        assertThat(SchemeAnswers.remembered()).isEqualTo(SchemeAnswers.NONE);
    }

    @Test
    void a_scheme_that_is_opened_says_why_and_goes_on_saying_it() {
        var row = open(SchemeId.TTPS_B);
        assertThat(Visits.text(row))
                .contains("?Open:A degree of a university on the list[1]Depends on your degree.")
                .contains("[1]", "Normally four weeks, once everything is in.");
        choose(DEGREE, DegreeKind.NONE);
        assertThat(Visits.text(row))
                .contains("✗Not met:A degree of a university on the list[1]")
                .contains("?Open:Three years of work or more in the past five[1]No longer matters.");
    }

    @Test
    void facts_name_their_sources_once_with_the_places_and_the_day() {
        var text = Visits.text(open(SchemeId.TTPS_A));

        assertThat(text)
                .contains("Immigration Department: Top Talent Pass Scheme (page revised 1 January 2026)")
                .contains("Category A; Note 1;")
                .contains("Read on 22 November 2026.")
                .contains("Immigration Department: fees under specified schemes (page revised 20 October 2025)")
                .doesNotContain("not on an official page");
        assertThat(text.split("\\(page revised 1 January 2026\\)", -1)).hasSize(2);
    }

    @Test
    void what_was_not_read_on_an_official_page_says_so() {
        assertThat(Visits.text(open(SchemeId.NEW_CIES))).contains("not on an official page");
        assertThat(Visits.text(open(SchemeId.QMAS))).contains("Not confirmed by anything we could read.");
    }

    @Test
    void the_scheme_of_this_portal_leads_to_the_calculator_and_no_other_does() {
        assertThat(_find(open(SchemeId.QMAS), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("assess");
        assertThat(_find(open(SchemeId.GEP), Anchor.class))
                .extracting(Anchor::getHref)
                .doesNotContain("assess");
    }

    @Test
    void what_was_counted_of_a_scheme_is_there_and_of_its_categories_together() {
        assertThat(Visits.text(open(SchemeId.TTPS_C)))
                .contains("35,705 received. 31,508 approved. All categories together.")
                .contains("Third party’s copy of official data");
        assertThat(Visits.text(open(SchemeId.QMAS)))
                .contains("18,707 received. 7,101 quotas allotted.")
                .doesNotContain("together");
        assertThat(Visits.text(open(SchemeId.NEW_CIES))).doesNotContain("received.");
    }

    @Test
    void rows_are_rewritten_and_not_rebuilt() {
        var before = _find(SchemeRow.class);
        choose(ORIGIN, Origin.EXCLUDED);

        assertThat(_find(SchemeRow.class)).containsExactlyElementsOf(before);
        assertThat(summary()).startsWith("0 may suit\u00a0· 0 depend\u00a0· 12 do not");
    }

    @Test
    void the_foot_of_small_screens_says_the_same() {
        choose(ORIGIN, Origin.EXCLUDED);

        assertThat(_find(Span.class)).extracting(Span::getText).contains("0 may suit\u00a0· 0 depend\u00a0· 12 do not");
    }

    @ParameterizedTest
    @EnumSource(Requirement.class)
    void every_requirement_can_be_said_and_missed(Requirement requirement) {
        assertThat(Words.of("schemes.requirement." + requirement)).isNotBlank();
        assertThat(Words.of("schemes.lacks." + requirement)).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(SchemeId.class)
    void every_scheme_opens_in_every_state(SchemeId id) {
        var row = open(id);
        for (var origin : Origin.values()) {
            for (var degree : DegreeKind.values()) {
                choose(ORIGIN, origin);
                choose(DEGREE, degree);
                assertThat(Visits.text(row)).doesNotContain("{", "null", "Depends on .");
            }
        }
    }

    @Test
    void every_fact_topic_and_aspect_has_its_words() {
        Schemes.ALL.forEach(scheme -> scheme.facts()
                .forEach(fact -> assertThat(Words.of("schemes.fact." + fact.aspect() + "." + fact.code()))
                        .endsWith(".")));
        Stream.of(Topic.values())
                .forEach(topic -> assertThat(Words.of("schemes.topic." + topic)).isNotBlank());
        Stream.of(Aspect.values())
                .forEach(aspect ->
                        assertThat(Words.of("schemes.aspect." + aspect)).isNotBlank());
    }

    private static SchemeRow open(SchemeId id) {
        var row = find(id);
        var details = _get(row, NativeDetails.class);
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
        return row;
    }

    private static SchemeRow find(SchemeId id) {
        return _find(SchemeRow.class).stream()
                .filter(row -> row.shown().scheme() == id)
                .findFirst()
                .orElseThrow();
    }

    private static String row(SchemeId id) {
        return Visits.text(find(id));
    }

    private static String summary() {
        return Visits.text(_get(Paragraph.class, spec -> spec.withClasses("summary")));
    }

    private static void answer(String question, Answer answer) {
        _setValue(_get(AnswerChoice.class, spec -> spec.withLabel(question)), answer);
    }

    private <E extends Enum<E> & Option> void choose(String question, E option) {
        _setValue(this.<E>group(question), Optional.of(option));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <E extends Enum<E> & Option> RadioButtonGroup<Optional<E>> group(String question) {
        return _get(OptionChoice.class, spec -> spec.withLabel(question));
    }

    private static boolean isAsked(String question) {
        return _find(AnswerChoice.class).stream()
                .anyMatch(choice -> choice.getLabel().equals(question));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
