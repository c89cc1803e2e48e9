package hk.praya.portal.assess;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Role;
import hk.praya.domain.application.Application;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Spouse;
import hk.praya.domain.usecase.SaveProfile;
import hk.praya.domain.usecase.StartApplication;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.profile.FamilySection;
import hk.praya.portal.profile.TypedProfile;
import hk.praya.portal.testing.PortalInMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoredAnswersTest {

    private static final Profile ENGLISH =
            Profile.UNANSWERED.withLanguage(new Language(Answer.UNANSWERED, Answer.YES, null));

    private final PortalInMemory portal = new PortalInMemory();

    /** Where a visitor is led. */
    @Route("register")
    public static class Register extends Div {}

    /** Where an applicant is led. */
    @Route("application")
    public static class TaskList extends Div {}

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void a_visitor_is_led_to_registering_and_takes_the_answers_along() {
        open();
        answer("English, written and spoken", Answer.YES);
        assertThat(TypedProfile.get()).contains(ENGLISH);
        _click(_get(Button.class, spec -> spec.withText("Save and start an application")));
        assertThat(TypedProfile.get()).contains(ENGLISH);
        _get(Register.class);
    }

    @Test
    void a_visitor_who_comes_back_finds_the_answers() {
        open();
        answer("English, written and spoken", Answer.YES);
        _click(_get(Button.class, spec -> spec.withText("Save and start an application")));
        UI.getCurrent().navigate("assess");
        assertThat(choice("English, written and spoken").getValue()).isEqualTo(Answer.YES);
        assertThat(Texts.of(_get(ResultHead.class))).startsWith("1 of 12");
    }

    @Test
    void an_applicant_goes_on_from_what_is_stored_and_every_change_is_saved() {
        var owner = applicant(ENGLISH);
        open();
        assertThat(choice("English, written and spoken").getValue()).isEqualTo(Answer.YES);
        answer("Chinese, written and spoken", Answer.YES);
        assertThat(stored(owner).language()).isEqualTo(new Language(Answer.YES, Answer.YES, null));
        assertThat(_find(Button.class, spec -> spec.withText("Start again"))).isEmpty();
    }

    @Test
    void an_applicant_without_a_profile_gets_one_with_the_first_answer() {
        var owner = applicant();
        open();
        answer("English, written and spoken", Answer.YES);
        assertThat(stored(owner)).isEqualTo(ENGLISH);
    }

    @Test
    void what_another_tab_changed_in_another_part_is_taken_over() {
        var owner = applicant(ENGLISH);
        open();
        portal.get(SaveProfile.class)
                .save(owner, ENGLISH, ENGLISH.withMeans(ENGLISH.means().withAnnualIncomeHkd(2_000_000L)));
        answer("Chinese, written and spoken", Answer.YES);
        assertThat(stored(owner).means().annualIncomeHkd()).isEqualTo(2_000_000L);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Income in the past year, in HK$"))
                        .getValue())
                .isEqualTo("2,000,000");
        assertThat(Texts.of(_get(ResultHead.class))).startsWith("3 of 12");
    }

    @Test
    void the_same_part_changed_in_another_tab_is_shown_and_said() {
        var owner = applicant(ENGLISH);
        open();
        portal.get(SaveProfile.class)
                .save(owner, ENGLISH, ENGLISH.withLanguage(ENGLISH.language().withOthers(3)));
        answer("Chinese, written and spoken", Answer.YES);
        assertThat(stored(owner).language()).isEqualTo(new Language(Answer.UNANSWERED, Answer.YES, 3));
        assertThat(Texts.of(_get(AssessView.class))).contains("The same part was changed in another tab");
        answer("Chinese, written and spoken", Answer.NO);
        answer("Chinese, written and spoken", Answer.YES);
        assertThat(stored(owner).language()).isEqualTo(new Language(Answer.YES, Answer.YES, 3));
        assertThat(Texts.of(_get(AssessView.class))).doesNotContain("The same part was changed in another tab");
    }

    @Test
    void the_family_of_an_application_is_shown_and_counts_but_is_changed_there() {
        var married = Profile.UNANSWERED.withFamily(Family.UNANSWERED.withSpouse(new Spouse(Answer.YES, Answer.YES)));
        var owner = applicant(married);
        portal.get(StartApplication.class).start(owner);
        open();
        assertThat(_find(FamilySection.class)).isEmpty();
        assertThat(Texts.of(_get(EnteredFamily.class))).contains("Spouse", "Change your family in the application");
    }

    @Test
    void an_applicant_is_led_to_the_application() {
        var owner = applicant(ENGLISH);
        open();
        _click(_get(Button.class, spec -> spec.withText("Start an application")));
        assertThat(portal.applications.findAll(owner)).singleElement().isInstanceOf(Application.Draft.class);
        _get(TaskList.class);
        UI.getCurrent().navigate("assess");
        _get(Button.class, spec -> spec.withText("Go to my application"));
    }

    @Test
    void an_officer_calculates_and_keeps_nothing() {
        portal.account.officer(portal.register("officer@example.org", Role.OFFICER));
        open();
        answer("English, written and spoken", Answer.YES);
        assertThat(_find(Component.class, spec -> spec.withText("Save and start an application")))
                .isEmpty();
    }

    private void open() {
        portal.browse(AssessView.class, Register.class, TaskList.class);
        UI.getCurrent().navigate("assess");
    }

    private AccountId applicant() {
        var owner = portal.register("applicant@example.org", Role.APPLICANT);
        portal.account.applicant(owner);
        return owner;
    }

    private AccountId applicant(Profile told) {
        var owner = applicant();
        portal.get(SaveProfile.class).save(owner, Profile.UNANSWERED, told);
        return owner;
    }

    private Profile stored(AccountId owner) {
        return portal.profiles.find(owner).orElseThrow().profile();
    }

    private static void answer(String question, Answer answer) {
        _setValue(choice(question), answer);
    }

    private static AnswerChoice choice(String question) {
        return _get(AnswerChoice.class, spec -> spec.withLabel(question));
    }
}
