package hk.praya.portal.application;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Reference;
import hk.praya.domain.application.Step;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Profiles;
import hk.praya.domain.profile.StoredProfile;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.usecase.MarkStep;
import hk.praya.portal.component.TideGauge;
import hk.praya.portal.testing.SetClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TaskListTest extends ApplicantPages {

    private static final Profile QUALIFIED = AboutYouTest.WHOLE
            .withStudy(AboutYouTest.WHOLE
                    .study()
                    .withDegrees(List.of(
                            new Degree(DegreeLevel.MASTER, null, null, null, Answer.YES, Answer.YES, Answer.YES))))
            .withLanguage(new Language(Answer.YES, Answer.YES, 0));

    @Test
    void somebodyNewIsToldWhatAnApplicationIsAndStartsOne() {
        open("application");
        assertThat(heading()).isEqualTo("Your application");
        assertThat(_find(ListItem.class)).hasSize(3);
        assertThat(the(CurrentDraft.class).find()).isEmpty();
        _click(button("Start an application"));
        assertThat(draft().completed()).isEmpty();
        assertThat(_get(StatusMessage.class).getText()).startsWith("Your application is started");
        assertThat(status(Step.ABOUT_YOU)).isEqualTo("Not started");
    }

    @Test
    void somebodyWhoUsedTheCalculatorIsToldThatTheAnswersAreThere() {
        the(Profiles.class).add(new StoredProfile(applicant(), QUALIFIED, 0));
        open("application");
        assertThat(heading()).isEqualTo("Your answers are here");
        _click(button("Start an application"));
        assertThat(status(Step.EDUCATION)).isEqualTo("In progress");
        assertThat(status(Step.CAREER)).isEqualTo("Not started");
    }

    @Test
    void everyPartSaysHowItStands() {
        startWith(QUALIFIED);
        complete(Step.ABOUT_YOU, Step.EDUCATION);
        open("application");
        assertThat(status(Step.ABOUT_YOU)).isEqualTo("Completed");
        assertThat(status(Step.EDUCATION)).isEqualTo("Completed");
        assertThat(status(Step.CAREER)).isEqualTo("Not started");
        assertThat(status(Step.LANGUAGES_AND_MEANS)).isEqualTo("In progress");
        assertThat(status(Step.FAMILY)).isEqualTo("Not started");
        assertThat(status(Step.DOCUMENTS)).isEqualTo("Not started");
        assertThat(status(Step.CHECK)).isEqualTo("Cannot start yet");
        assertThat(status(Step.DECLARATION)).isEqualTo("Cannot start yet");
    }

    @Test
    void whatCannotStartYetIsNoLink() {
        startWith(QUALIFIED);
        open("application");
        assertThat(links()).contains("application/family").doesNotContain("application/check");
        complete(Step.ABOUT_YOU, Step.EDUCATION, Step.CAREER, Step.LANGUAGES_AND_MEANS, Step.FAMILY);
        reopen();
        assertThat(links()).contains("application/check").doesNotContain("application/declaration");
    }

    @Test
    void aPassportThatExpiresAfterwardsIsAProblem() {
        startWith(QUALIFIED);
        complete(Step.ABOUT_YOU);
        the(SetClock.class).advance(Duration.ofDays(365 * 5));
        open("application");
        assertThat(row(Step.ABOUT_YOU)).contains("There is a problem", "Your travel document has expired");
    }

    @Test
    void aPrerequisiteThatIsNotMetIsAProblemWhereItWasTold() {
        startWith(QUALIFIED.withSuitability(new Suitability(Answer.YES, Answer.NO)));
        complete(Step.ABOUT_YOU);
        open("application");
        assertThat(row(Step.ABOUT_YOU)).contains("There is a problem", "your record is not clear");
    }

    @Test
    void theResultSoFarShowsWhatIsClaimedAndWhatIsOnPaper() {
        startWith(QUALIFIED);
        open("application");
        assertThat(text(_get(ResultSoFar.class)))
                .contains("5criteria by your answers", "1 short of the threshold", "None of them is shown on paper");
        assertThat(_get(TideGauge.class).getElement().getAttribute("aria-label"))
                .isEqualTo("5 criteria claimed, 0 shown on paper, 6 needed");
    }

    @Test
    void oneGoesOnWhereOneLeft() {
        var draft = startWith(QUALIFIED);
        complete(Step.ABOUT_YOU);
        the(MarkStep.class).mark(applicant(), draft.id(), Step.FAMILY, MarkStep.Mark.VISITED);
        open("application");
        var goOn = _get(Anchor.class, spec -> spec.withClasses("primary"));
        assertThat(goOn.getText()).isEqualTo("Continue where you left off: Family");
        assertThat(goOn.getHref()).isEqualTo("application/family");
    }

    @Test
    void whatWasFiledIsFollowedAndAnotherMayBeStarted() {
        var draft = startWith(QUALIFIED);
        var reference = Reference.next(new Random(1));
        the(Applications.class).save(draft.filed(reference, NOW));
        open("application");
        assertThat(heading()).isEqualTo("Your answers are here");
        var filed = _get(Anchor.class, spec -> spec.withClasses("task"));
        assertThat(filed.getHref()).isEqualTo("status/" + draft.id());
        assertThat(text(filed)).contains(reference.value(), "Filed on 22 November 2026");
        _click(button("Start an application"));
        assertThat(the(Applications.class).findAll(applicant())).hasSize(2);
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(a -> a.getHref().startsWith("status/"))))
                .hasSize(1);
    }

    @Test
    void startingTwiceStartsOnce() {
        open("application");
        var start = button("Start an application");
        _click(start);
        start.click();
        assertThat(the(Applications.class).findAll(applicant())).singleElement().isInstanceOf(Application.Draft.class);
    }

    @Test
    void thereIsNothingToStartWhileThereIsADraft() {
        startWith(Profile.UNANSWERED.withPerson(Person.UNANSWERED.withDateOfBirth(LocalDate.of(1990, 2, 1))));
        open("application");
        assertThat(_find(Button.class)).isEmpty();
        assertThat(status(Step.ABOUT_YOU)).isEqualTo("In progress");
    }

    private void complete(Step... steps) {
        for (var step : steps) {
            the(MarkStep.class).mark(applicant(), draft().id(), step, MarkStep.Mark.COMPLETED);
        }
    }

    private static void reopen() {
        open("application/family");
        open("application");
    }

    private static String heading() {
        return _get(H1.class).getText();
    }

    private static String status(Step step) {
        var words = row(step);
        return List.of("Completed", "In progress", "Not started", "Cannot start yet", "There is a problem").stream()
                .filter(words::endsWith)
                .findFirst()
                .orElseThrow();
    }

    private static String row(Step step) {
        return text(_find(_get(TaskList.class), ListItem.class)
                .get(List.of(Step.values()).indexOf(step)));
    }

    private static List<String> links() {
        return _find(_get(TaskList.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
