package hk.praya.portal.profile;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.portal.component.ErrorSummary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StudySectionTest extends SectionTest {

    private static final Degree MASTER = new Degree(
            DegreeLevel.MASTER,
            LocalDate.of(2013, 6, 30),
            "MSc Data Science",
            "University of Edinburgh",
            Answer.UNANSWERED,
            Answer.UNANSWERED,
            Answer.YES);

    private StudySection section;
    private Told told;

    @BeforeEach
    void open() {
        section = new StudySection(clock);
        told = Told.by(section);
    }

    @Test
    void a_degree_counts_from_its_first_answer_on() {
        press("Add a degree");
        assertThat(degrees()).isNull();
        choose("Level", "Master’s");
        assertThat(degrees()).containsExactly(Degree.of(DegreeLevel.MASTER));
    }

    @Test
    void every_answer_is_told_at_once() {
        enterMaster();
        assertThat(degrees()).containsExactly(MASTER);
    }

    @Test
    void a_finished_degree_becomes_a_card() {
        enterMaster();
        press("Done");
        assertThat(seen())
                .contains(
                        "MSc Data Science",
                        "University of Edinburgh\u00a0· awarded June 2013",
                        "Eligible university",
                        "STEM");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Degree and subject (optional)")))
                .isEmpty();
    }

    @Test
    void a_whole_day_is_kept_as_a_day() {
        enterMaster();
        type("Day", "5");
        assertThat(degrees()).first().extracting(Degree::awardedOn).isEqualTo(LocalDate.of(2013, 6, 5));
        press("Done");
        assertThat(seen()).contains("awarded 5 June 2013");
    }

    @Test
    void changing_a_degree_starts_from_what_was_told() {
        showMaster();
        press("Change");
        assertThat(institution().getValue()).isEqualTo("University of Edinburgh");
        assertThat(box("Month").getValue()).isEqualTo("6");
        assertThat(box("Day").getValue()).isEmpty();
        choose("Level", "Doctorate");
        assertThat(degrees()).first().extracting(Degree::level).isEqualTo(DegreeLevel.DOCTORATE);
        assertThat(degrees()).first().extracting(Degree::title).isEqualTo("MSc Data Science");
    }

    @Test
    void removing_a_degree_asks_once() {
        showMaster();
        press("Remove");
        assertThat(told.profile().study().degrees()).isEqualTo(List.of(MASTER));
        press("Keep");
        press("Remove");
        press("Yes, remove");
        assertThat(degrees()).isNull();
    }

    @Test
    void an_impossible_award_date_keeps_the_editor_open_and_what_was_typed() {
        enterMaster();
        type("Month", "13");
        press("Done");
        assertThat(box("Month").getValue()).isEqualTo("13");
        assertThat(degrees()).first().extracting(Degree::awardedOn).isEqualTo(LocalDate.of(2013, 6, 30));
        assertThat(sentences(section.problems())).hasSize(1);
        assertThat(sentences(section.problems()).getFirst()).startsWith("Enter a month and a year that exist");
    }

    @Test
    void no_degree_is_not_the_same_as_nothing_said() {
        assertThat(sentences(section.unanswered())).contains("Add your degrees, or say that you have none.");
        _setValue(_get(Checkbox.class), true);
        assertThat(degrees()).isEmpty();
        assertThat(sentences(section.unanswered()))
                .containsExactly("Say whether you hold a professional qualification.");
        _setValue(_get(Checkbox.class), false);
        assertThat(degrees()).isNull();
    }

    @Test
    void adding_a_degree_takes_back_that_there_is_none() {
        _setValue(_get(Checkbox.class), true);
        press("Add a degree");
        choose("Level", "Bachelor’s");
        assertThat(degrees()).containsExactly(Degree.of(DegreeLevel.BACHELOR));
        assertThat(_find(Checkbox.class)).isEmpty();
    }

    @Test
    void a_degree_whose_every_answer_was_taken_back_is_none() {
        press("Add a degree");
        type("Degree and subject (optional)", "BSc");
        assertThat(degrees()).hasSize(1);
        type("Degree and subject (optional)", "");
        press("Done");
        assertThat(degrees()).isNull();
    }

    @Test
    void what_is_asked_of_the_degrees_is_said_at_them() {
        var summary = new ErrorSummary();
        UI.getCurrent().add(summary);
        summary.show(section.unanswered());
        assertThat(seen()).contains("There is a problem");
        assertThat(_get(Entries.class).getErrorMessage()).isEqualTo("Add your degrees, or say that you have none.");
        assertThat(_get(Entries.class).isInvalid()).isTrue();
    }

    @Test
    void not_sure_is_an_answer_that_settles_nothing() {
        answer("Do you hold a recognised professional qualification?", Answer.UNANSWERED);
        assertThat(told.profile().study().professionalQualification()).isEqualTo(Answer.UNANSWERED);
        assertThat(sentences(section.unanswered())).containsExactly("Add your degrees, or say that you have none.");
    }

    @Test
    void a_question_about_a_degree_opens_the_first_that_leaves_it_open() {
        var eligible = new Degree(DegreeLevel.MASTER, null, "First", null, Answer.YES, Answer.YES, Answer.YES);
        var open = new Degree(DegreeLevel.MASTER, null, "Second", null, Answer.YES, Answer.UNANSWERED, Answer.YES);
        section.show(profile(List.of(eligible, open)));
        section.focus(Question.ELIGIBLE_UNIVERSITY);
        assertThat(box("Degree and subject (optional)").getValue()).isEqualTo("Second");
    }

    @Test
    void showing_the_same_degrees_again_leaves_the_editor_open() {
        enterMaster();
        section.show(told.profile());
        assertThat(box("Degree and subject (optional)").getValue()).contains("MSc Data Science");
    }

    private void enterMaster() {
        press("Add a degree");
        choose("Level", "Master’s");
        type("Degree and subject (optional)", " MSc Data Science ");
        _setValue(institution(), "University of Edinburgh");
        type("Month", "6");
        type("Year", "2013");
        answer("Is it in science, technology, engineering or mathematics?", Answer.YES);
    }

    private static InstitutionField institution() {
        return _get(InstitutionField.class);
    }

    private void showMaster() {
        var profile = profile(List.of(MASTER));
        told = Told.by(section, profile);
    }

    private @Nullable List<Degree> degrees() {
        return told.profile().study().degrees();
    }

    private static Profile profile(List<Degree> degrees) {
        return Profile.UNANSWERED.withStudy(Profile.UNANSWERED.study().withDegrees(degrees));
    }
}
