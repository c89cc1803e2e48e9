package hk.praya.portal.application;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.textfield.TextField;
import hk.praya.domain.application.Reference;
import hk.praya.domain.application.Step;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.TravelDocument;
import hk.praya.domain.usecase.MarkStep;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AboutYouTest extends ApplicantPages {

    static final Person MEI = new Person(
            new PersonName("CHAN", "Mei Ling", "陳美玲"),
            LocalDate.of(1990, 2, 1),
            "SG",
            "GB",
            new TravelDocument("K1234567", LocalDate.of(2031, 5, 6)));

    static final Profile WHOLE =
            Profile.UNANSWERED.withPerson(MEI).withSuitability(new Suitability(Answer.YES, Answer.YES));

    @Test
    void isNotShownBeforeAnApplicationIsStarted() {
        open("application/about-you");
        assertThat(path()).isEqualTo("application");
        assertThat(the(CurrentDraft.class).find()).isEmpty();
    }

    @Test
    void everyAnswerIsSavedAtOnce() {
        startWith(Profile.UNANSWERED);
        open("application/about-you");
        _setValue(field("Surname"), " CHAN ");
        _setValue(country("Nationality"), "SG");
        _setValue(country("Country or territory you live in"), "GB");
        _setValue(choice("Is your record clear?"), Answer.NO);
        assertThat(profile().person().name()).isEqualTo(new PersonName("CHAN", null, null));
        assertThat(profile().person().nationality()).isEqualTo("SG");
        assertThat(profile().person().residence()).isEqualTo("GB");
        assertThat(profile().suitability()).isEqualTo(new Suitability(Answer.UNANSWERED, Answer.NO));
        assertThat(said()).isEqualTo("Saved 21:07");
    }

    @Test
    void whatWasToldBeforeIsThere() {
        startWith(WHOLE);
        open("application/about-you");
        assertThat(field("Given names").getValue()).isEqualTo("Mei Ling");
        assertThat(date("Date of birth").getValue()).isEqualTo(MEI.dateOfBirth());
        assertThat(profile()).isEqualTo(WHOLE);
        assertThat(said()).isEmpty();
    }

    @Test
    void continueSaysEverythingThatIsMissingAndKeepsWhatIsThere() {
        startWith(Profile.UNANSWERED);
        open("application/about-you");
        _setValue(field("Name in Chinese characters (optional)"), "陳美玲");
        _click(button("Continue"));
        assertThat(errors())
                .containsExactly(
                        "Enter a surname, given names, or both.",
                        "Enter the date of birth.",
                        "Choose the nationality.",
                        "Enter the number of the passport or travel document.",
                        "Enter the date of expiry.",
                        "Choose the country or territory you live in.",
                        "Say whether you can support yourself and your family.",
                        "Say whether your record is clear.");
        assertThat(field("Surname").getErrorMessage()).isEqualTo("Enter a surname, given names, or both.");
        assertThat(field("Name in Chinese characters (optional)").getValue()).isEqualTo("陳美玲");
        assertThat(draft().completed()).isEmpty();
        assertThat(path()).isEqualTo("application/about-you");
    }

    @Test
    void continueGoesToTheNextPartThatIsNotDone() {
        var draft = startWith(WHOLE);
        the(MarkStep.class).mark(applicant(), draft.id(), Step.EDUCATION, MarkStep.Mark.COMPLETED);
        assertThat(Steps.after(Step.ABOUT_YOU, draft())).isEqualTo("application/career");
        the(MarkStep.class).mark(applicant(), draft.id(), Step.CAREER, MarkStep.Mark.COMPLETED);
        the(MarkStep.class).mark(applicant(), draft.id(), Step.LANGUAGES_AND_MEANS, MarkStep.Mark.COMPLETED);
        the(MarkStep.class).mark(applicant(), draft.id(), Step.FAMILY, MarkStep.Mark.COMPLETED);
        the(MarkStep.class).mark(applicant(), draft.id(), Step.DOCUMENTS, MarkStep.Mark.COMPLETED);
        open("application/about-you");
        _click(button("Continue"));
        assertThat(draft().completed()).contains(Step.ABOUT_YOU);
        assertThat(path()).isEqualTo("application");
    }

    @Test
    void aPassportThatExpiresTodayIsStillGood() {
        startWith(expiring(TODAY));
        open("application/about-you");
        _click(button("Continue"));
        assertThat(draft().completed()).contains(Step.ABOUT_YOU);
    }

    @Test
    void aPassportThatExpiredYesterdayIsNot() {
        startWith(expiring(TODAY.minusDays(1)));
        open("application/about-you");
        _click(button("Continue"));
        assertThat(errors()).containsExactly("Date of expiry must be today or later.");
    }

    @Test
    void aPassportIsAdvisedAboutWithinSixMonthsOfItsExpiry() {
        startWith(expiring(TODAY.plusMonths(6).minusDays(1)));
        open("application/about-you");
        assertThat(advice()).singleElement().asString().startsWith("It expires on 21 May 2027");
        _setValue(date("Date of expiry"), TODAY.plusMonths(6));
        assertThat(advice()).isEmpty();
    }

    @Test
    void somebodyWhoTurns18TodayIsOldEnoughAndTomorrowIsNot() {
        startWith(WHOLE);
        open("application/about-you");
        _setValue(date("Date of birth"), TODAY.minusYears(18));
        assertThat(advice()).isEmpty();
        _setValue(date("Date of birth"), TODAY.minusYears(18).plusDays(1));
        assertThat(advice()).singleElement().asString().contains("You turn 18 on 23 November 2026");
    }

    @Test
    void nationalsTheSchemeIsNotOpenToAreToldSo() {
        startWith(WHOLE);
        open("application/about-you");
        _setValue(country("Nationality"), "CU");
        assertThat(advice()).singleElement().asString().contains("Cuba");
        _setValue(country("Nationality"), "VN");
        assertThat(advice()).isEmpty();
    }

    @Test
    void aCountryMayBeTypedAndNotChosen() {
        startWith(WHOLE);
        open("application/about-you");
        var nationality = country("Nationality");
        ComponentUtil.fireEvent(nationality, new ComboBoxBase.CustomValueSetEvent<>(nationality, true, "uk"));
        assertThat(profile().person().nationality()).isEqualTo("GB");
        ComponentUtil.fireEvent(nationality, new ComboBoxBase.CustomValueSetEvent<>(nationality, true, "united"));
        assertThat(profile().person().nationality()).isEqualTo("GB");
    }

    @Test
    void aDateThatIsNoneIsNamedAsSuch() {
        startWith(WHOLE);
        open("application/about-you");
        var boxes = _find(date("Date of birth"), TextField.class);
        _setValue(boxes.get(0), "31");
        _click(button("Continue"));
        assertThat(errors()).containsExactly("Date of birth must be a real date.");
        assertThat(boxes.get(0).getValue()).isEqualTo("31");
    }

    @Test
    void spoilingAPartThatWasDoneOpensItAgain() {
        var draft = startWith(WHOLE);
        the(MarkStep.class).mark(applicant(), draft.id(), Step.ABOUT_YOU, MarkStep.Mark.COMPLETED);
        open("application/about-you");
        _setValue(field("Given names"), "Mei");
        assertThat(draft().completed()).contains(Step.ABOUT_YOU);
        _setValue(field("Number of the passport or travel document"), "");
        assertThat(draft().completed()).doesNotContain(Step.ABOUT_YOU);
    }

    @Test
    void whoeverCameFromTheCheckReturnsToIt() {
        startWith(WHOLE);
        open("application/about-you?from=check");
        assertThat(_get(BackLink.class).getHref()).isEqualTo("application/check");
        assertThat(_get(BackLink.class).getText()).isEqualTo("Back to check your answers");
    }

    @Test
    void signingInAgainResumesHere() {
        var draft = startWith(WHOLE);
        the(MarkStep.class).mark(applicant(), draft.id(), Step.DECLARATION, MarkStep.Mark.VISITED);
        open("application/about-you");
        assertThat(the(ResumePoint.class).route(applicant())).isEqualTo("application/about-you");
    }

    @Test
    void anotherTabsChangeToAnotherPartIsLeftAlone() {
        startWith(WHOLE);
        open("application/about-you");
        var elsewhere = WHOLE.withSuitability(new Suitability(Answer.NO, Answer.YES));
        changeInAnotherTab(elsewhere);
        _setValue(field("Given names"), "Mei");
        assertThat(profile().suitability()).isEqualTo(elsewhere.suitability());
        assertThat(choice("Can you support yourself").getValue()).isEqualTo(Answer.NO);
        assertThat(field("Given names").getValue()).isEqualTo("Mei");
    }

    @Test
    void whenAnotherTabChangedTheSameNothingIsLostAndOnesOwnCanBeKept() {
        startWith(WHOLE);
        open("application/about-you");
        changeInAnotherTab(WHOLE.withPerson(named("Elsewhere")));
        _setValue(field("Given names"), "Mei");
        assertThat(_get(ChangedNotice.class).isVisible()).isTrue();
        assertThat(profile().person()).isEqualTo(named("Elsewhere"));
        _click(button("Continue"));
        assertThat(path()).isEqualTo("application/about-you");
        assertThat(field("Given names").getValue()).isEqualTo("Mei");
        _click(button("Keep mine"));
        assertThat(profile().person()).isEqualTo(named("Mei"));
        assertThat(_find(ChangedNotice.class)).isEmpty();
    }

    @Test
    void whenAnotherTabChangedTheSameTheOtherVersionCanBeLoaded() {
        startWith(WHOLE);
        open("application/about-you");
        changeInAnotherTab(WHOLE.withPerson(named("Elsewhere")));
        _setValue(field("Given names"), "Mei");
        _click(button("Load the other version"));
        assertThat(field("Given names").getValue()).isEqualTo("Elsewhere");
        _setValue(field("Surname"), "WONG");
        assertThat(profile().person().name()).isEqualTo(new PersonName("WONG", "Elsewhere", "陳美玲"));
    }

    @Test
    void whatIsFiledInAnotherTabIsNotGoneOnWith() {
        startWith(WHOLE);
        open("application/about-you");
        portal.applications.save(draft().filed(Reference.next(new Random(1)), NOW));
        _click(button("Continue"));
        assertThat(path()).isEqualTo("application");
        assertThat(_get(StatusMessage.class).getText()).startsWith("This application has been filed in another tab.");
        assertThat(the(CurrentDraft.class).find()).isEmpty();
    }

    @Test
    void leavingForLaterNeedsNothingComplete() {
        startWith(Profile.UNANSWERED);
        open("application/about-you");
        _setValue(field("Surname"), "CHAN");
        _click(button("Save and come back later"));
        assertThat(path()).isEqualTo("application");
        assertThat(_get(StatusMessage.class).getText()).startsWith("Your answers are saved");
        assertThat(draft().lastStep()).isEqualTo(Step.ABOUT_YOU);
    }

    private static Person named(String given) {
        return new Person(
                new PersonName("CHAN", given, "陳美玲"),
                MEI.dateOfBirth(),
                MEI.nationality(),
                MEI.residence(),
                MEI.travelDocument());
    }

    private static Profile expiring(LocalDate day) {
        return WHOLE.withPerson(
                new Person(MEI.name(), MEI.dateOfBirth(), "SG", "GB", new TravelDocument("K1234567", day)));
    }
}
