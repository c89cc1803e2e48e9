package hk.praya.portal.profile;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.component.DateBoxes;
import hk.praya.portal.component.Problem;
import hk.praya.portal.testing.KaribuTest;
import hk.praya.portal.testing.SetClock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BirthSectionTest extends KaribuTest {

    /** The last minute of 22 November in Hong Kong. */
    private final SetClock clock = new SetClock(Instant.parse("2026-11-22T15:59:00Z"));

    private BirthSection section;
    private Told told;

    @BeforeEach
    void open() {
        section = new BirthSection(clock);
        told = Told.by(section);
    }

    @Test
    void typing_a_date_tells_it() {
        type("14", "3", "1989");
        assertThat(born()).isEqualTo(LocalDate.of(1989, 3, 14));
        assertThat(section.problems()).isEmpty();
        assertThat(section.unanswered()).isEmpty();
    }

    @Test
    void full_width_digits_and_spaces_are_read() {
        type("14 ", "３", "１９８９");
        assertThat(born()).isEqualTo(LocalDate.of(1989, 3, 14));
    }

    @Test
    void an_impossible_date_says_so_and_stays_as_typed() {
        type("30", "2", "1989");
        assertThat(born()).isNull();
        assertThat(box("Day").getValue()).isEqualTo("30");
        assertThat(boxes().isInvalid()).isTrue();
        assertThat(boxes().getErrorMessage()).isEqualTo("Enter a date of birth that exists, such as 14 3 1989.");
        assertThat(section.problems()).extracting(Problem::text).containsExactly(boxes().getErrorMessage());
    }

    @Test
    void an_impossible_date_does_not_change_what_was_told() {
        type("14", "3", "1989");
        type("32", "3", "1989");
        assertThat(born()).isEqualTo(LocalDate.of(1989, 3, 14));
        assertThat(boxes().isInvalid()).isTrue();
    }

    @Test
    void a_date_that_is_still_being_typed_is_not_found_fault_with() {
        type("14", "3", "19");
        assertThat(boxes().isInvalid()).isFalse();
        assertThat(section.problems()).hasSize(1);
    }

    @Test
    void emptying_a_box_takes_the_date_back() {
        type("14", "3", "1989");
        _setValue(box("Year"), "");
        assertThat(born()).isNull();
    }

    @Test
    void today_is_a_date_of_birth_and_tomorrow_is_not() {
        type("22", "11", "2026");
        assertThat(born()).isEqualTo(LocalDate.of(2026, 11, 22));
        type("23", "11", "2026");
        assertThat(born()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(boxes().getErrorMessage()).isEqualTo("Enter a date of birth in the past.");
    }

    @Test
    void the_day_is_the_day_in_hong_kong() {
        clock.set(Instant.parse("2026-11-22T16:00:00Z"));
        type("23", "11", "2026");
        assertThat(born()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void showing_a_profile_fills_the_boxes_and_tells_nothing() {
        var profile =
                Profile.UNANSWERED.withPerson(Profile.UNANSWERED.person().withDateOfBirth(LocalDate.of(1989, 3, 14)));
        section.show(profile);
        assertThat(box("Month").getValue()).isEqualTo("3");
        assertThat(told.profile()).isEqualTo(Profile.UNANSWERED);
    }

    @Test
    void showing_a_profile_without_a_date_keeps_what_is_typed_and_unreadable() {
        type("30", "2", "1989");
        section.show(Profile.UNANSWERED);
        assertThat(box("Day").getValue()).isEqualTo("30");
    }

    @Test
    void a_question_left_alone_is_unanswered() {
        assertThat(section.unanswered()).extracting(Problem::text).containsExactly("Enter your date of birth.");
    }

    private @Nullable LocalDate born() {
        return told.profile().person().dateOfBirth();
    }

    private void type(String day, String month, String year) {
        _setValue(box("Day"), day);
        _setValue(box("Month"), month);
        _setValue(box("Year"), year);
    }

    private DateBoxes boxes() {
        return _get(section, DateBoxes.class);
    }

    private TextField box(String label) {
        return _get(section, TextField.class, spec -> spec.withLabel(label));
    }
}
