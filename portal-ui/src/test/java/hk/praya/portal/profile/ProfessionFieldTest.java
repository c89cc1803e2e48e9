package hk.praya.portal.profile;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.TalentListing;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfessionFieldTest extends SectionTest {

    private static final String LISTED = "Do you meet the specification of a profession on the Talent List?";

    private Told told;

    @BeforeEach
    void open() {
        told = Told.by(new WorkSection(clock));
    }

    @Test
    void the_profession_and_meeting_its_specification_are_two_answers() {
        _setValue(field(), "Actuaries");
        assertThat(told.profile().talent()).isEqualTo(new TalentListing("Actuaries", Answer.UNANSWERED));
        answer(LISTED, Answer.YES);
        assertThat(told.profile().talent()).isEqualTo(new TalentListing("Actuaries", Answer.YES));
        answer(LISTED, Answer.NO);
        assertThat(told.profile().talent()).isEqualTo(new TalentListing("Actuaries", Answer.NO));
    }

    @Test
    void the_professions_are_those_of_the_list_of_the_day() {
        assertThat(field().search("accountants")).containsExactly("Accountants");
        clock.set(Instant.parse("2025-02-28T15:59:59Z"));
        assertThat(field().search("accountants")).isEmpty();
        clock.set(Instant.parse("2025-02-28T16:00:00Z"));
        assertThat(field().search("accountants")).containsExactly("Accountants");
    }

    @Test
    void a_list_that_could_not_be_found_whole_says_so() {
        assertThat(field().getHelperText())
                .contains("42 of the 60 professions on the list of 1 March 2025", "yours may be one of the others");
        clock.set(Instant.parse("2022-01-01T00:00:00Z"));
        assertThat(new ProfessionField(clock).getHelperText()).doesNotContain("could find");
    }

    @Test
    void before_the_first_list_there_is_none_to_choose_from() {
        clock.set(Instant.parse("2018-08-27T00:00:00Z"));
        var field = new ProfessionField(clock);
        assertThat(field.getHelperText()).isEqualTo("There is no Talent List on this day");
        assertThat(field.search("")).isEmpty();
        field.setValue("Actuaries");
        assertThat(field.chosen()).isEmpty();
    }

    @Test
    void a_choice_says_what_else_it_is_called_and_its_segment() {
        assertThat(field().text("Actuaries")).isEqualTo(new ChoiceText("精算師", "zh-Hant", "Financial services"));
        assertThat(field().text("Film talent").chinese()).isEmpty();
        assertThat(field().text("Lion tamers")).isEqualTo(ChoiceText.NONE);
    }

    @Test
    void what_is_known_of_a_specification_is_told_with_how_sure_it_is() {
        _setValue(field(), "Civil engineers");
        assertThat(seen()).contains("as far as we know it: A relevant bachelor’s degree or above", "not confirmed");
        _setValue(field(), "Accountants");
        assertThat(seen())
                .contains("We could not find what its specification asks for")
                .doesNotContain("confirmed");
        clock.set(Instant.parse("2024-06-01T00:00:00Z"));
        _setValue(field(), "Architects");
        assertThat(seen()).contains("as the press reported it");
    }

    @Test
    void a_profession_in_ones_own_words_stays_and_one_in_other_words_is_understood() {
        type("Lion tamers");
        assertThat(told.profile().talent().profession()).isEqualTo("Lion tamers");
        assertThat(seen()).contains("Not among the professions we could find.");
        type("精算师");
        assertThat(told.profile().talent().profession()).isEqualTo("Actuaries");
        type("");
        assertThat(told.profile().talent().profession()).isNull();
    }

    @Test
    void a_profession_told_before_is_shown() {
        Told.by(
                new WorkSection(clock),
                Profile.UNANSWERED.withTalent(new TalentListing("Lion tamers", Answer.UNANSWERED)));
        assertThat(_get(ProfessionField.class, spec -> spec.withValue("Lion tamers"))
                        .getValue())
                .isEqualTo("Lion tamers");
    }

    private static void type(String text) {
        var field = field();
        ComponentUtil.fireEvent(field, new CustomValueSetEvent<>(field, true, text));
    }

    private static ProfessionField field() {
        return _get(ProfessionField.class);
    }
}
