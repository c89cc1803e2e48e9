package hk.praya.portal.outlook;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Spouse;
import hk.praya.domain.profile.Suitability;
import hk.praya.portal.assess.Texts;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.profile.ToldProfile;
import hk.praya.portal.profile.TypedProfile;
import hk.praya.portal.profile.TypedSpouse;
import hk.praya.portal.testing.PortalInMemory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HouseholdViewTest {

    private final PortalInMemory portal = new PortalInMemory(ToldProfile.class);

    @BeforeEach
    void browse() {
        portal.browse(HouseholdView.class);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void whoever_has_told_nothing_of_themselves_begins_with_that() {
        UI.getCurrent().navigate("assess/household");

        assertThat(Texts.of(_get(HouseholdView.class))).contains("you have not told us of yourself yet");
        assertThat(_get(Anchor.class).getHref()).isEqualTo("assess");
    }

    @Test
    void before_anything_is_told_of_the_spouse_it_depends_on_that() {
        open(Told.SHORT, Profile.UNANSWERED);

        assertThat(panel())
                .contains(
                        "It depends on what has not been told.",
                        "You apply, your spouse comes along 3 of 12 criteria",
                        "Your spouse applies, you come along 0 of 12 criteria, up to 12",
                        "12 lines may still differ, depending on what has not been told.");
    }

    @Test
    void an_answer_about_the_spouse_moves_the_comparison_and_is_kept() {
        open(Told.SHORT, Told.SHORT);
        assertThat(panel()).contains("You both stand the same.", "No line of this test tells the two of you apart.");

        answer("Chinese, written and spoken", Answer.YES);
        assertThat(panel())
                .contains("Your spouse stands better as the applicant.", "What counts You Spouse Two languages 0 1");
        assertThat(TypedSpouse.get()).contains(Told.SHORT.withLanguage(new Language(Answer.YES, Answer.YES, 0)));
        assertThat(TypedProfile.get()).contains(Told.SHORT);

        answer("English, written and spoken", Answer.UNANSWERED);
        assertThat(panel()).contains("2 lines may still differ").doesNotContain("What counts");

        answer("Chinese, written and spoken", Answer.NO);
        assertThat(panel()).contains("One line may still differ");

        answer("English, written and spoken", Answer.NO);
        assertThat(panel()).contains("You stand better as the applicant.", "English 1 0");
    }

    @Test
    void a_prerequisite_that_one_of_them_fails_is_said_there() {
        open(Told.SHORT, Told.REACHED.withSuitability(new Suitability(Answer.YES, Answer.NO)));

        assertThat(panel())
                .contains("You stand better as the applicant.", "Prerequisite not met: character.")
                .containsOnlyOnce("Prerequisite not met");
    }

    @Test
    void under_the_points_test_the_family_is_shared_and_each_is_the_others_spouse() {
        open(Told.SHORT, Told.HOPELESS.withFamily(Family.UNANSWERED));
        _click(_get(NativeButton.class, spec -> spec.withText("Points test, to Oct 2024")));

        assertThat(panel()).contains("Spouse with a degree who comes along 0 5");
    }

    @Test
    void somebody_without_a_spouse_is_told_that_they_said_so() {
        var alone = Told.SHORT.withFamily(Told.SHORT.family().withSpouse(new Spouse(Answer.NO, Answer.UNANSWERED)));
        open(alone, Profile.UNANSWERED);

        assertThat(Texts.of(_get(HouseholdView.class))).contains("no husband or wife comes with you");
    }

    @Test
    void somebody_with_a_spouse_is_not() {
        open(Told.SHORT, Profile.UNANSWERED);

        assertThat(Texts.of(_get(HouseholdView.class))).doesNotContain("no husband or wife comes with you");
    }

    @Test
    void the_spouse_is_not_asked_of_spouse_and_children() {
        open(Told.SHORT, Profile.UNANSWERED);

        assertThat(labels())
                .contains("Does close family of yours live in Hong Kong as a permanent resident?")
                .noneMatch(label -> label.contains("husband or wife"));
    }

    @Test
    void clearing_asks_once_and_leaves_ones_own_answers() {
        open(Told.SHORT, Told.REACHED);
        press("Clear your spouse’s answers");
        press("Keep it");
        assertThat(TypedSpouse.get()).contains(Told.REACHED);
        press("Clear your spouse’s answers");
        press("Yes, clear it");

        assertThat(TypedSpouse.get()).isEmpty();
        assertThat(TypedProfile.get()).contains(Told.SHORT);
        assertThat(panel()).contains("0 of 12 criteria, up to 12");
        assertThat(_get(AnswerChoice.class, spec -> spec.withLabel("English, written and spoken"))
                        .getValue())
                .isNull();
    }

    @Test
    void the_bar_says_the_same_in_short() {
        open(Told.SHORT, Told.REACHED);
        assertThat(Texts.of(_get(HouseholdView.class))).contains("You 3, your spouse 6 Compare");

        answer("English, written and spoken", Answer.NO);
        assertThat(Texts.of(_get(HouseholdView.class))).contains("You 3, your spouse 4 Compare");
    }

    private static void open(Profile own, Profile spouse) {
        TypedProfile.put(own);
        TypedSpouse.put(spouse);
        UI.getCurrent().navigate("assess/household");
    }

    private static String panel() {
        return Texts.of(_get(EitherWayPanel.class));
    }

    private static List<String> labels() {
        return _find(AnswerChoice.class).stream().map(AnswerChoice::getLabel).toList();
    }

    private static void answer(String question, Answer answer) {
        _setValue(_get(AnswerChoice.class, spec -> spec.withLabel(question)), answer);
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
