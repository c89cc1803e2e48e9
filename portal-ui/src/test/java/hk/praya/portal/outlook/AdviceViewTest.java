package hk.praya.portal.outlook;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import hk.praya.domain.account.Role;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.usecase.SaveProfile;
import hk.praya.portal.assess.Texts;
import hk.praya.portal.profile.ToldProfile;
import hk.praya.portal.profile.TypedProfile;
import hk.praya.portal.testing.PortalInMemory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdviceViewTest {

    private final PortalInMemory portal = new PortalInMemory(ToldProfile.class);

    @BeforeEach
    void browse() {
        portal.browse(AdviceView.class);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void whoever_has_told_nothing_is_led_to_the_questions() {
        UI.getCurrent().navigate("assess/advice");

        assertThat(page()).contains("What would change it", "there are none yet");
        assertThat(_get(Anchor.class).getHref()).isEqualTo("assess");
    }

    @Test
    void a_name_and_a_passport_are_no_answers() {
        var owner = portal.register("mei@example.org", Role.APPLICANT);
        portal.account.applicant(owner);
        var named =
                Profile.UNANSWERED.withPerson(new Person(null, null, "SG", "SG", Person.UNANSWERED.travelDocument()));
        portal.get(SaveProfile.class).save(owner, Profile.UNANSWERED, named);
        UI.getCurrent().navigate("assess/advice");

        assertThat(page()).contains("there are none yet");
    }

    @Test
    void it_says_where_one_stands_and_what_would_reach_it() {
        open(Told.SHORT);

        assertThat(page()).contains("3 of 12 criteria", "3 short of the threshold", "Nothing more to answer");
        assertThat(plans()).hasSize(6);
        assertThat(plans().getFirst())
                .isEqualTo("In 1 year at the least"
                        + " Become able to prove good Chinese (Putonghua or Cantonese), written and spoken"
                        + " +1 Two languages"
                        + " Finish a master’s degree in science, technology, engineering or mathematics at an eligible"
                        + " university +1 Master’s or doctorate from an eligible university +1 That degree is STEM"
                        + " Then 6 of 12 criteria Sources");
        assertThat(page()).contains("It is not approval");
    }

    @Test
    void the_sources_of_a_plan_are_shown_when_they_are_looked_at() {
        open(Told.SHORT);
        var details = _find(NativeDetails.class).getFirst();
        assertThat(plans().getFirst()).doesNotContain("Criterion 4");
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));

        assertThat(plans().getFirst()).contains("Self-assessment Tool", "Criterion 4", "Criterion 2", "Criterion 3");
    }

    @Test
    void another_test_is_one_click_away() {
        open(Told.SHORT);
        _click(_get(NativeButton.class, spec -> spec.withText("Points test, to Oct 2024")));

        assertThat(page()).contains("75 of 245 points");
        assertThat(plans().getFirst()).contains("In 6 months at the least", "+10 Languages", "Then 85 of 245 points");
        _click(_get(NativeButton.class, spec -> spec.withText("Achievement")));
        assertThat(plans()).isEmpty();
        assertThat(page()).contains("there is nothing to plan for it");
    }

    @Test
    void questions_that_are_open_lead_to_where_they_are_asked() {
        open(Told.SHORT
                .withLanguage(Language.UNANSWERED)
                .withStudy(new Study(List.of(Degree.of(DegreeLevel.MASTER)), Answer.NO)));
        assertThat(page()).contains("What would settle it");
        assertThat(hrefs()).contains("assess?ask=ELIGIBLE_UNIVERSITY", "assess?ask=ENGLISH");

        _click(_get(NativeButton.class, spec -> spec.withText("Points test, to Oct 2024")));
        assertThat(plans().getFirst()).startsWith("If this is so, you are there");
        assertThat(plans().get(1)).startsWith("If these are so, you are there");
    }

    @Test
    void whoever_has_reached_it_need_change_nothing() {
        open(Told.REACHED);

        assertThat(page()).contains("Nothing has to change By your answers you reach the threshold.");
        assertThat(plans()).isEmpty();
    }

    @Test
    void where_nothing_we_know_of_reaches_it_the_page_says_so() {
        open(Told.HOPELESS);

        assertThat(page()).contains("We know of no three changes that would reach it.");
        assertThat(plans()).isEmpty();
    }

    @Test
    void where_too_much_is_open_to_plan_the_page_asks_for_answers() {
        open(Profile.UNANSWERED.withPerson(Told.SHORT.person()));

        assertThat(page()).contains("Too much is open");
        assertThat(hrefs()).contains("assess?ask=DEGREES", "assess?ask=ENGLISH");
    }

    @Test
    void a_prerequisite_that_is_not_met_is_said_before_all_plans() {
        open(Told.SHORT.withSuitability(new Suitability(Answer.YES, Answer.NO)));

        assertThat(page().indexOf("Prerequisite not met: character"))
                .isPositive()
                .isLessThan(page().indexOf("Each of these is enough"));
    }

    @Test
    void a_birthday_on_the_way_is_said() {
        open(Told.SHORT.withPerson(Person.UNANSWERED.withDateOfBirth(LocalDate.of(1976, 6, 1))));

        assertThat(plans().getFirst())
                .contains("By 20 November 2027 without any change: −1 Aged 50 or under.", "Then 6 of 12 criteria");
    }

    @Test
    void a_degree_that_is_to_come_is_said_and_nothing_slower_is_advised() {
        var award = new Degree(
                DegreeLevel.MASTER, LocalDate.of(2027, 6, 30), null, null, Answer.YES, Answer.YES, Answer.YES);
        open(Told.SHORT
                .withStudy(new Study(List.of(award), Answer.YES))
                .withLanguage(new Language(Answer.YES, Answer.YES, 0)));

        assertThat(page())
                .contains("It would be reached by itself on 30 June 2027", "We know of nothing that would reach it");
    }

    @Test
    void an_applicant_is_advised_on_what_is_stored() {
        var owner = portal.register("mei@example.org", Role.APPLICANT);
        portal.account.applicant(owner);
        portal.get(SaveProfile.class).save(owner, Profile.UNANSWERED, Told.SHORT);
        UI.getCurrent().navigate("assess/advice");

        assertThat(plans()).hasSize(6);
    }

    private static void open(Profile told) {
        TypedProfile.put(told);
        UI.getCurrent().navigate("assess/advice");
    }

    private static String page() {
        return Texts.of(_get(AdviceView.class));
    }

    private static List<String> plans() {
        return _find(PlanCard.class).stream().map(Texts::of).toList();
    }

    private static List<String> hrefs() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
