package hk.praya.portal.profile;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Spouse;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.DateBoxes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FamilySectionTest extends SectionTest {

    private static final String COUNT = "How many children come with you?";

    private FamilySection section;
    private Told told;

    @BeforeEach
    void open() {
        section = new FamilySection();
        told = Told.by(section);
    }

    @Test
    void the_spouses_degree_is_asked_only_where_a_spouse_comes_along() {
        assertThat(degreeQuestion()).isEmpty();
        answer("Is your husband or wife coming with you?", Answer.YES);
        answer("Does your husband or wife hold a degree?", Answer.YES);
        assertThat(told.profile().family().spouse()).isEqualTo(new Spouse(Answer.YES, Answer.YES));
        answer("Is your husband or wife coming with you?", Answer.NO);
        assertThat(degreeQuestion()).isEmpty();
        assertThat(told.profile().family().spouse()).isEqualTo(new Spouse(Answer.NO, Answer.YES));
    }

    @Test
    void no_children_is_not_the_same_as_nothing_said() {
        assertThat(children()).isNull();
        type(COUNT, "0");
        assertThat(children()).isEmpty();
        type(COUNT, "");
        assertThat(children()).isNull();
    }

    @Test
    void each_child_that_comes_has_a_date_of_birth() {
        type(COUNT, "2");
        born(2, "1", "9", "2020");
        assertThat(children()).containsExactly(child(null), child(LocalDate.of(2020, 9, 1)));
    }

    @Test
    void fewer_children_keep_what_was_typed_for_when_there_are_more_again() {
        type(COUNT, "2");
        born(2, "1", "9", "2020");
        type(COUNT, "1");
        assertThat(children()).containsExactly(child(null));
        type(COUNT, "2");
        assertThat(children()).containsExactly(child(null), child(LocalDate.of(2020, 9, 1)));
    }

    @Test
    void more_children_than_can_be_said_change_nothing() {
        type(COUNT, "2");
        type(COUNT, "21");
        assertThat(children()).hasSize(2);
        assertThat(sentences(section.problems())).containsExactly("Enter a number up to 20.");
    }

    @Test
    void an_impossible_date_of_birth_of_a_child_says_so() {
        type(COUNT, "1");
        born(1, "31", "2", "2020");
        assertThat(children()).containsExactly(child(null));
        assertThat(sentences(section.problems()))
                .containsExactly("Enter a date of birth that exists, such as 14 3 1989.");
    }

    @Test
    void showing_a_family_fills_in_every_field() {
        type(COUNT, "1");
        born(1, "1", "9", "2020");
        answer("Is your husband or wife coming with you?", Answer.YES);
        var profile = told.profile();
        var other = new FamilySection();
        other.show(profile);
        assertThat(_get(other, TextField.class, spec -> spec.withLabel("Year")).getValue())
                .isEqualTo("2020");
        assertThat(_get(other, TextField.class, spec -> spec.withLabel(COUNT)).getValue())
                .isEqualTo("1");
    }

    private static void born(int number, String day, String month, String year) {
        var boxes = _get(DateBoxes.class, spec -> spec.withLabel("Child " + number + ": date of birth"));
        _setValue(_get(boxes, TextField.class, spec -> spec.withLabel("Day")), day);
        _setValue(_get(boxes, TextField.class, spec -> spec.withLabel("Month")), month);
        _setValue(_get(boxes, TextField.class, spec -> spec.withLabel("Year")), year);
    }

    private static List<AnswerChoice> degreeQuestion() {
        return _find(AnswerChoice.class, spec -> spec.withLabel("Does your husband or wife hold a degree?"));
    }

    private @Nullable List<Child> children() {
        return told.profile().family().children();
    }

    private static Child child(@Nullable LocalDate born) {
        return new Child(born, Answer.YES, Answer.YES);
    }
}
