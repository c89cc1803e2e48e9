package hk.praya.portal.profile;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.Study;
import hk.praya.portal.component.AnswerChoice;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UniversityCheckTest extends SectionTest {

    private static final String ELIGIBLE = "Is it from an eligible university?";

    private StudySection section;
    private Told told;

    @BeforeEach
    void open() {
        section = new StudySection(clock);
        told = Told.by(section);
        press("Add a degree");
        choose("Level", "Master’s");
    }

    @ParameterizedTest
    @CsvSource({
        "UCL, University College London",
        "edinburgh uni, University of Edinburgh",
        "清華, Tsinghua University",
        "北京大学, Peking University"
    })
    void typing_finds_a_university(String typed, String found) {
        assertThat(offered(typed)).first().isEqualTo(found);
    }

    @Test
    void without_typing_all_are_offered_by_name_a_page_at_a_time() {
        assertThat(offered("")).hasSize(211);
        assertThat(offered(new Query<>(10, 5, List.of(), null, "")))
                .isEqualTo(offered("").subList(10, 15));
    }

    @Test
    void a_choice_says_what_else_the_university_is_called_and_where_it_is() {
        assertThat(institution().text("Tsinghua University"))
                .isEqualTo(new ChoiceText("清華大學", "zh-Hant", "Chinese Mainland"));
        assertThat(institution().text("University of Edinburgh")).isEqualTo(new ChoiceText("爱丁堡大学", "zh-Hans", "U.K."));
        assertThat(institution().text("Aarhus University")).isEqualTo(new ChoiceText("", "", "Denmark"));
        assertThat(institution().text("Specimen University")).isEqualTo(ChoiceText.NONE);
    }

    @Test
    void a_university_on_the_list_counts_and_is_not_asked_about() {
        _setValue(institution(), "University of Edinburgh");
        assertThat(seen()).contains("Counts: on the aggregate list on 22 November 2026.");
        assertThat(questions()).isEmpty();
        assertThat(degree().institution()).isEqualTo("University of Edinburgh");
        assertThat(degree().eligibleUniversity()).isEqualTo(Answer.UNANSWERED);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31T15:59:59Z, Counts", "2025-12-31T16:00:00Z, Does not count"})
    void the_list_is_that_of_the_day_in_hong_kong(Instant now, String verdict) {
        clock.set(now);
        _setValue(institution(), "University of Freiburg");
        assertThat(seen()).contains(verdict + ": ");
    }

    @Test
    void a_university_no_longer_on_the_list_says_when_it_was() {
        _setValue(institution(), "University of Freiburg");
        assertThat(seen())
                .contains(
                        "Does not count: not on the aggregate list on 22 November 2026.",
                        "It was on the list from 28 December 2022 to 31 December 2025.");
        assertThat(questions()).isEmpty();
    }

    @Test
    void a_university_not_yet_on_the_list_says_when_it_will_be() {
        clock.set(Instant.parse("2025-12-31T00:00:00Z"));
        _setValue(institution(), "Politecnico di Milano");
        assertThat(seen()).contains("Does not count", "It is on the list from 1 January 2026.");
    }

    @Test
    void before_the_first_edition_a_person_answers_for_themselves() {
        clock.set(Instant.parse("2022-12-27T00:00:00Z"));
        _setValue(institution(), "University of Edinburgh");
        assertThat(seen()).contains("No list answers for 27 December 2022");
        assertThat(questions()).hasSize(1);
    }

    @Test
    void a_name_that_is_not_known_is_kept_and_asked_about() {
        type("  London Business School ");
        assertThat(degree().institution()).isEqualTo("London Business School");
        assertThat(seen()).contains("Not on our list by name.", "six business schools");
        answer(ELIGIBLE, Answer.YES);
        assertThat(degree().eligibleUniversity()).isEqualTo(Answer.YES);
        answer(ELIGIBLE, Answer.UNANSWERED);
        assertThat(degree().eligibleUniversity()).isEqualTo(Answer.UNANSWERED);
        assertThat(questions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UCL", "ucl", "university college london", "伦敦大学学院"})
    void a_name_typed_and_not_chosen_is_understood_where_it_can_mean_only_one(String typed) {
        type(typed);
        assertThat(institution().getValue()).isEqualTo("University College London");
        assertThat(seen()).contains("Counts: ");
    }

    @Test
    void a_name_of_two_universities_is_asked_back() {
        type("NTU");
        assertThat(seen()).contains("Not on our list by name.", "Is it one of these?");
        assertThat(buttons())
                .contains("Nanyang Technological University, Singapore", "National Taiwan University (NTU)");
        press("National Taiwan University (NTU)");
        assertThat(degree().institution()).isEqualTo("National Taiwan University (NTU)");
        assertThat(seen()).contains("Counts: ").doesNotContain("Is it one of these?");
    }

    @Test
    void nothing_typed_takes_the_institution_back() {
        _setValue(institution(), "University of Edinburgh");
        type("  ");
        assertThat(degree().institution()).isNull();
        assertThat(seen()).doesNotContain("Counts: ");
        assertThat(questions()).hasSize(1);
    }

    @Test
    void an_answer_given_before_stays_and_goes_before_the_list_until_it_is_taken_back() {
        answer(ELIGIBLE, Answer.NO);
        _setValue(institution(), "University of Edinburgh");
        assertThat(degree().eligibleUniversity()).isEqualTo(Answer.NO);
        assertThat(questions()).singleElement().returns(Answer.NO, AnswerChoice::answer);
        assertThat(seen()).contains("Counts: ", "your answer counts here, not the list");
        press("Take my answer back and go by the list");
        assertThat(degree().eligibleUniversity()).isEqualTo(Answer.UNANSWERED);
        assertThat(degree().institution()).isEqualTo("University of Edinburgh");
        assertThat(questions()).isEmpty();
        assertThat(buttons()).doesNotContain("Take my answer back and go by the list");
    }

    @Test
    void the_card_says_what_counts() {
        show("University of Edinburgh", Answer.UNANSWERED);
        assertThat(seen()).contains("Eligible university");
        show("University of Edinburgh", Answer.NO);
        assertThat(seen()).doesNotContain("Eligible university");
        show("Specimen University", Answer.YES);
        assertThat(seen()).contains("Eligible university");
    }

    @Test
    void what_is_open_is_the_university_or_else_the_answer() {
        var check = new UniversityCheck(clock, institution(), new AnswerChoice("Own"));
        assertThat(check.open(degree("University of Edinburgh", Answer.UNANSWERED)))
                .isEmpty();
        assertThat(check.open(degree("Specimen University", Answer.NO))).isEmpty();
        assertThat(check.open(degree(null, Answer.UNANSWERED))).containsInstanceOf(InstitutionField.class);
        assertThat(check.open(degree("Specimen University", Answer.UNANSWERED))).containsInstanceOf(AnswerChoice.class);
    }

    @Test
    void a_question_about_the_university_passes_over_one_that_the_list_knows() {
        var edinburgh = degree("University of Edinburgh", Answer.UNANSWERED);
        var unknown = degree("Specimen University", Answer.UNANSWERED);
        section.show(Profile.UNANSWERED.withStudy(Study.UNANSWERED.withDegrees(List.of(edinburgh, unknown))));
        section.focus(Question.ELIGIBLE_UNIVERSITY);
        assertThat(institution().getValue()).isEqualTo("Specimen University");
    }

    private void show(String institution, Answer eligible) {
        section.show(
                Profile.UNANSWERED.withStudy(Study.UNANSWERED.withDegrees(List.of(degree(institution, eligible)))));
    }

    private static Degree degree(@Nullable String institution, Answer eligible) {
        return new Degree(DegreeLevel.MASTER, null, null, institution, Answer.UNANSWERED, eligible, Answer.UNANSWERED);
    }

    private static void type(String text) {
        var field = institution();
        ComponentUtil.fireEvent(field, new CustomValueSetEvent<>(field, true, text));
    }

    private static InstitutionField institution() {
        return _get(InstitutionField.class);
    }

    private static List<AnswerChoice> questions() {
        return _find(AnswerChoice.class, spec -> spec.withLabel(ELIGIBLE));
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    private static List<String> offered(String typed) {
        return offered(new Query<>(0, Integer.MAX_VALUE, List.of(), null, typed));
    }

    @SuppressWarnings("unchecked")
    private static List<String> offered(Query<String, String> query) {
        var provider = (DataProvider<String, String>) institution().getDataProvider();
        try (Stream<String> found = provider.fetch(query)) {
            return found.toList();
        }
    }

    private Degree degree() {
        var degrees = told.profile().study().degrees();
        assertThat(degrees).hasSize(1);
        return degrees == null ? Degree.UNANSWERED : degrees.getFirst();
    }
}
