package hk.praya.portal.application;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import hk.praya.domain.account.Role;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Reference;
import hk.praya.domain.application.Relationship;
import hk.praya.domain.application.Step;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Spouse;
import hk.praya.domain.profile.TravelDocument;
import hk.praya.domain.usecase.MarkStep;
import hk.praya.domain.usecase.RemoveDependant;
import hk.praya.domain.usecase.SaveDependant;
import hk.praya.portal.testing.Sample;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FamilyTest extends ApplicantPages {

    private static final String SPOUSE = "Will your spouse";
    private static final String CHILDREN = "Will unmarried children";
    private static final String RELATIVE = "Is an immediate family member";

    @Test
    void withoutFamilyThreeAnswersAreAllItTakes() {
        startWith(Profile.UNANSWERED);
        open("application/family");
        _click(button("Continue"));
        assertThat(errors())
                .containsExactly(
                        "Say whether your spouse or partner will come with you.",
                        "Say whether children will come with you.");
        _setValue(choice(SPOUSE), Answer.NO);
        _setValue(choice(CHILDREN), Answer.NO);
        _setValue(choice(RELATIVE), Answer.NO);
        _click(button("Continue"));
        assertThat(draft().completed()).contains(Step.FAMILY);
        assertThat(profile().family())
                .isEqualTo(new Family(Answer.NO, new Spouse(Answer.NO, Answer.UNANSWERED), List.of()));
    }

    @Test
    void theRelativeMayBeLeftUnansweredOnceThatIsSaid() {
        startWith(Profile.UNANSWERED);
        open("application/family");
        _setValue(choice(SPOUSE), Answer.NO);
        _setValue(choice(CHILDREN), Answer.NO);
        _click(button("Continue"));
        assertThat(draft().completed()).isEmpty();
        _click(button("Continue without answering"));
        assertThat(draft().completed()).contains(Step.FAMILY);
        assertThat(profile().family().residentRelative()).isEqualTo(Answer.UNANSWERED);
    }

    @Test
    void aSpouseIsEnteredOnceAndOnlyOnce() {
        startWith(Profile.UNANSWERED);
        open("application/family");
        assertThat(adders()).isEmpty();
        _setValue(choice(SPOUSE), Answer.YES);
        assertThat(adders()).containsExactly("application/family/new-spouse");
        _click(button("Continue"));
        assertThat(errors()).contains("Add your spouse or partner below, or answer no.");
        open("application/family/new-spouse");
        enterSpouse();
        _click(button("Continue"));
        assertThat(path()).isEqualTo("application/family");
        assertThat(_get(StatusMessage.class).getText()).isEqualTo("Wei: saved and complete.");
        assertThat(adders()).isEmpty();
        open("application/family/new-spouse?from=check");
        assertThat(path()).isEqualTo("application/family/" + member(0).id() + "?from=check");
        assertThat(members()).hasSize(1);
    }

    @Test
    void pressingContinueAgainAddsNobodyElse() {
        startWith(Profile.UNANSWERED);
        open("application/family/new-child");
        enterChild("Kit", TODAY.minusYears(5));
        var goOn = button("Continue");
        _click(goOn);
        goOn.click();
        assertThat(members()).hasSize(1);
    }

    @Test
    void aHalfFilledEntryIsKeptFromTheFirstAnswerOn() {
        startWith(Profile.UNANSWERED);
        open("application/family/new-child");
        assertThat(members()).isEmpty();
        _setValue(field("Given names"), "Kit");
        assertThat(member(0).name()).isEqualTo(new PersonName(null, "Kit", null));
        assertThat(said()).isEqualTo("Saved 21:07");
        _setValue(field("Surname"), "CHAN");
        assertThat(members()).singleElement().satisfies(child -> {
            assertThat(child.relationship()).isEqualTo(Relationship.CHILD);
            assertThat(child.name()).isEqualTo(new PersonName("CHAN", "Kit", null));
        });
    }

    @Test
    void whatIsLackingIsNamedOnContinueAndKeptForLater() {
        startWith(Profile.UNANSWERED);
        open("application/family/new-child");
        _setValue(field("Given names"), "Kit");
        _click(button("Continue"));
        assertThat(errors())
                .containsExactly(
                        "Enter the date of birth.",
                        "Choose the nationality.",
                        "Enter the number of the passport or travel document.",
                        "Enter the date of expiry.");
        _click(button("Save for later"));
        assertThat(path()).isEqualTo("application/family");
        assertThat(cards()).singleElement().asString().contains("Kit", "In progress", "date of birth, nationality");
        assertThat(cards()).singleElement().asString().contains("Still needed: date of birth");
        _setValue(choice(SPOUSE), Answer.NO);
        _click(button("Continue"));
        assertThat(errors()).singleElement().asString().startsWith("Finish the entry of Kit: date of birth");
    }

    @Test
    void nothingTypedMeansNobodyAdded() {
        startWith(Profile.UNANSWERED);
        open("application/family/new-spouse");
        _click(button("Save for later"));
        assertThat(path()).isEqualTo("application/family");
        assertThat(members()).isEmpty();
    }

    @Test
    void aSpouseIsKeptOnceItIsSaidWhatTheyAre() {
        startWith(Profile.UNANSWERED);
        open("application/family/new-spouse");
        _setValue(field("Given names"), "Wei");
        assertThat(members()).isEmpty();
        _click(button("Save for later"));
        assertThat(errors()).containsExactly("Choose whether they are your husband or wife, or your partner.");
        assertThat(field("Given names").getValue()).isEqualTo("Wei");
        _setValue(relationship(), Relationship.PARTNER);
        assertThat(member(0).relationship()).isEqualTo(Relationship.PARTNER);
        assertThat(member(0).name()).isEqualTo(new PersonName(null, "Wei", null));
    }

    @Test
    void aChildWhoTurns18TomorrowCanComeAndOneWhoTurned18TodayCannot() {
        startWith(Profile.UNANSWERED);
        open("application/family/new-child");
        enterChild("Kit", TODAY.minusYears(18));
        _click(button("Continue"));
        assertThat(errors()).containsExactly("A child must be under 18 today.");
        _setValue(date("Date of birth"), TODAY.minusYears(18).plusDays(1));
        assertThat(advice()).singleElement().asString().startsWith("Kit turns 18 on 23 November 2026");
        _click(button("Continue"));
        assertThat(path()).isEqualTo("application/family");
    }

    @Test
    void turning18IsAdvisedAboutForAYear() {
        startWith(Profile.UNANSWERED);
        open("application/family/new-child");
        _setValue(date("Date of birth"), TODAY.minusYears(17).plusDays(1));
        assertThat(advice()).isEmpty();
        _setValue(date("Date of birth"), TODAY.minusYears(17));
        assertThat(advice()).hasSize(1);
    }

    @Test
    void nobodyIsBornTomorrow() {
        startWith(Profile.UNANSWERED);
        open("application/family/new-child");
        enterChild("Kit", TODAY.plusDays(1));
        _click(button("Continue"));
        assertThat(errors()).containsExactly("Date of birth must be today or in the past.");
        _setValue(date("Date of birth"), TODAY);
        _click(button("Continue"));
        assertThat(cards()).singleElement().asString().contains("Child, under 1 year old", "Complete");
    }

    @Test
    void theDependantsPolicyExcludesOthersThanTheSchemeDoes() {
        startWith(Profile.UNANSWERED);
        open("application/family/new-child");
        _setValue(country("Nationality"), "CU");
        assertThat(advice()).isEmpty();
        _setValue(country("Nationality"), "KP");
        assertThat(advice()).singleElement().asString().contains("North Korea");
    }

    @Test
    void theFamilyOfTheCalculatorIsEnteredAlready() {
        startWith(Profile.UNANSWERED.withFamily(new Family(
                Answer.NO,
                new Spouse(Answer.YES, Answer.YES),
                List.of(new Child(LocalDate.of(2018, 5, 4), Answer.YES, Answer.UNANSWERED)))));
        open("application/family");
        assertThat(choice(SPOUSE).getValue()).isEqualTo(Answer.YES);
        assertThat(choice(CHILDREN).getValue()).isEqualTo(Answer.YES);
        assertThat(cards()).hasSize(2);
        assertThat(cards().get(0)).contains("Name still missing", "Spouse");
        assertThat(cards().get(1)).contains("Name still missing", "Child, 8 years old");
    }

    @Test
    void removingAsksOnceTakesThePapersAlongAndSaysSo() {
        startWith(Profile.UNANSWERED);
        var kit = enter(Relationship.CHILD, "Kit");
        var may = enter(Relationship.CHILD, "May");
        paperAbout(kit);
        open("application/family");
        _click(_find(Button.class, spec -> spec.withText("Remove")).getFirst());
        assertThat(_get(
                                Paragraph.class,
                                spec -> spec.withPredicate(p -> p.getText().contains("undone")))
                        .getText())
                .isEqualTo("What was entered goes, and with it the paper added for it. This cannot be undone.");
        assertThat(members()).hasSize(2);
        _click(button("Yes, remove"));
        assertThat(members()).extracting(Dependant::id).containsExactly(may.id());
        assertThat(portal.documents.findAll(draft().id(), applicant())).isEmpty();
        assertThat(_get(StatusMessage.class).getText()).isEqualTo("Removed: Kit.");
        assertThat(choice(CHILDREN).getValue()).isEqualTo(Answer.YES);
        _assertNoDialogs();
    }

    @Test
    void keepingRemovesNobody() {
        startWith(Profile.UNANSWERED);
        enter(Relationship.CHILD, "Kit");
        open("application/family");
        _click(button("Remove"));
        _click(button("Keep"));
        assertThat(members()).hasSize(1);
        _assertNoDialogs();
    }

    @Test
    void theQuestionIsOpenAgainOnceTheLastIsRemoved() {
        startWith(Profile.UNANSWERED.withFamily(
                Family.UNANSWERED.withChildren(List.of(new Child(TODAY.minusYears(4), Answer.YES, Answer.YES)))));
        open("application/family");
        _click(button("Remove"));
        _click(button("Yes, remove"));
        assertThat(choice(CHILDREN).isEmpty()).isTrue();
        assertThat(profile().family().children()).isNull();
    }

    @Test
    void answeringNoWhileSomebodyIsEnteredAsksToRemoveThem() {
        startWith(Profile.UNANSWERED);
        enter(Relationship.PARTNER, "Wei");
        open("application/family");
        _setValue(choice(SPOUSE), Answer.NO);
        _click(button("Keep"));
        assertThat(choice(SPOUSE).getValue()).isEqualTo(Answer.YES);
        _setValue(choice(SPOUSE), Answer.NO);
        _click(button("Yes, remove"));
        assertThat(choice(SPOUSE).getValue()).isEqualTo(Answer.NO);
        assertThat(members()).isEmpty();
        assertThat(profile().family().spouse().accompanying()).isEqualTo(Answer.NO);
    }

    @Test
    void twoTabsOnOnePersonLoseNothing() {
        startWith(Profile.UNANSWERED);
        var kit = enter(Relationship.CHILD, "Kit");
        open("application/family/" + kit.id());
        the(SaveDependant.class).save(applicant(), named(member(0), "Christopher"));
        _setValue(field("Given names"), "Kitty");
        assertThat(member(0).name()).isEqualTo(new PersonName("CHAN", "Christopher", null));
        _click(button("Keep mine"));
        assertThat(member(0).name()).isEqualTo(new PersonName("CHAN", "Kitty", null));
        the(SaveDependant.class).save(applicant(), named(member(0), "Christopher"));
        _setValue(field("Surname"), "WONG");
        _click(button("Load the other version"));
        assertThat(field("Given names").getValue()).isEqualTo("Christopher");
        assertThat(field("Surname").getValue()).isEqualTo("CHAN");
    }

    @Test
    void whoWasRemovedInAnotherTabDoesNotComeBackByThemselves() {
        startWith(Profile.UNANSWERED);
        var kit = enter(Relationship.CHILD, "Kit");
        open("application/family/" + kit.id());
        the(RemoveDependant.class).remove(applicant(), kit.id());
        _setValue(field("Given names"), "Kitty");
        assertThat(members()).isEmpty();
        _click(button("Load the other version"));
        assertThat(path()).isEqualTo("application/family");
        assertThat(_get(StatusMessage.class).getText()).isEqualTo("The entry was removed in another tab.");
    }

    @Test
    void whoWasRemovedInAnotherTabCanBeEnteredAgain() {
        startWith(Profile.UNANSWERED);
        var kit = enter(Relationship.CHILD, "Kit");
        open("application/family/" + kit.id());
        the(RemoveDependant.class).remove(applicant(), kit.id());
        _setValue(field("Given names"), "Kitty");
        _click(button("Keep mine"));
        assertThat(members()).singleElement().satisfies(again -> {
            assertThat(again.id()).isNotEqualTo(kit.id());
            assertThat(again.name()).isEqualTo(new PersonName("CHAN", "Kitty", null));
        });
    }

    @Test
    void aSpouseEnteredInAnotherTabIsNotDoubled() {
        startWith(Profile.UNANSWERED);
        open("application/family/new-spouse");
        enter(Relationship.SPOUSE, "Elsewhere");
        _setValue(field("Given names"), "Wei");
        _setValue(relationship(), Relationship.PARTNER);
        assertThat(_get(ChangedNotice.class).isVisible()).isTrue();
        _click(button("Keep mine"));
        assertThat(members()).singleElement().satisfies(spouse -> {
            assertThat(spouse.relationship()).isEqualTo(Relationship.PARTNER);
            assertThat(spouse.name()).isEqualTo(new PersonName(null, "Wei", null));
        });
    }

    @Test
    void somebodyElsesFamilyIsNotFound() {
        startWith(Profile.UNANSWERED);
        var kit = enter(Relationship.CHILD, "Kit");
        portal.account.applicant(portal.register("somebody@example.org", Role.APPLICANT));
        startWith(Profile.UNANSWERED);
        assertThatThrownBy(() -> open("application/family/" + kit.id())).isInstanceOf(NotFoundError.class);
        assertThatThrownBy(() -> open("application/family/nobody")).isInstanceOf(NotFoundError.class);
    }

    @Test
    void whoeverCameFromTheCheckKeepsTheWayBack() {
        startWith(Profile.UNANSWERED);
        var kit = enter(Relationship.CHILD, "Kit");
        open("application/family?from=check");
        assertThat(_get(Anchor.class, spec -> spec.withText("Change")).getHref())
                .isEqualTo("application/family/" + kit.id() + "?from=check");
        open("application/family/" + kit.id() + "?from=check");
        assertThat(_get(BackLink.class).getHref()).isEqualTo("application/family?from=check");
        _click(button("Continue"));
        assertThat(path()).isEqualTo("application/family?from=check");
    }

    @Test
    void takingSomebodyInAfterwardsOpensTheFamilyAgain() {
        var draft = startWith(Profile.UNANSWERED);
        the(MarkStep.class).mark(applicant(), draft.id(), Step.FAMILY, MarkStep.Mark.COMPLETED);
        open("application/family");
        _setValue(choice(CHILDREN), Answer.YES);
        assertThat(draft().completed()).doesNotContain(Step.FAMILY);
    }

    @Test
    void whatIsFiledInAnotherTabTakesInNobodyElse() {
        var draft = startWith(Profile.UNANSWERED);
        open("application/family/new-child");
        portal.applications.save(draft().filed(Reference.next(new Random(1)), NOW));
        _setValue(field("Given names"), "Kit");
        assertThat(path()).isEqualTo("application");
        assertThat(_get(StatusMessage.class).getText()).startsWith("This application has been filed in another tab.");
        assertThat(portal.dependants.findAll(draft.id(), applicant())).isEmpty();
    }

    @Test
    void aTravelDocumentThatExpiresAfterwardsIsAProblemOfThePerson() {
        startWith(Profile.UNANSWERED);
        enter(Relationship.CHILD, "Kit");
        portal.clock.advance(Duration.ofDays(365 * 5));
        open("application/family");
        assertThat(cards())
                .singleElement()
                .asString()
                .contains("There is a problem", "To put right: travel document has expired.");
        open("application");
        assertThat(_get(TaskList.class).getElement().getTextRecursively())
                .contains("The travel document of Kit has expired");
    }

    @Test
    void theHeadingNamesThePerson() {
        startWith(Profile.UNANSWERED);
        open("application/family/new-child");
        assertThat(_get(H1.class).getText()).isEqualTo("A child");
        var kit = enter(Relationship.CHILD, "Kit");
        open("application/family/" + kit.id());
        assertThat(_get(H1.class).getText()).isEqualTo("CHAN Kit");
    }

    private void enterSpouse() {
        _setValue(relationship(), Relationship.SPOUSE);
        _setValue(field("Surname"), "LI");
        _setValue(field("Given names"), "Wei");
        enterRest(LocalDate.of(1991, 7, 8));
        _setValue(choice("Does your spouse or partner"), Answer.YES);
    }

    private void enterChild(String given, LocalDate born) {
        _setValue(field("Given names"), given);
        enterRest(born);
    }

    private void enterRest(LocalDate born) {
        _setValue(date("Date of birth"), born);
        _setValue(country("Nationality"), "SG");
        _setValue(field("Number of the passport or travel document"), "K7654321");
        _setValue(date("Date of expiry"), LocalDate.of(2031, 5, 6));
    }

    private Dependant enter(Relationship relationship, String given) {
        var blank = the(CurrentFamily.class).blank(draft(), relationship);
        return the(SaveDependant.class)
                .save(
                        applicant(),
                        new Dependant(
                                blank.id(),
                                blank.application(),
                                blank.applicant(),
                                relationship,
                                new PersonName("CHAN", given, null),
                                TODAY.minusYears(6),
                                "SG",
                                new TravelDocument("K7654321", LocalDate.of(2031, 5, 6)),
                                Answer.UNANSWERED,
                                0));
    }

    private static Dependant named(Dependant member, String given) {
        return new Dependant(
                member.id(),
                member.application(),
                member.applicant(),
                member.relationship(),
                new PersonName("CHAN", given, null),
                member.dateOfBirth(),
                member.nationality(),
                member.travelDocument(),
                member.degree(),
                member.version());
    }

    private void paperAbout(Dependant member) {
        portal.documents.add(Sample.document(
                3,
                applicant(),
                draft().id(),
                new Slot(Subject.of(member.id()), DocumentKind.BIRTH_CERTIFICATE),
                "birth.pdf"));
    }

    private List<Dependant> members() {
        return portal.dependants.findAll(draft().id(), applicant());
    }

    private Dependant member(int index) {
        return members().get(index);
    }

    private static List<String> cards() {
        return _find(MemberCard.class).stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> adders() {
        return _find(Anchor.class, spec -> spec.withPredicate(a -> a.getText().startsWith("Add"))).stream()
                .map(Anchor::getHref)
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Relationship> relationship() {
        return (RadioButtonGroup<Relationship>)
                _get(RadioButtonGroup.class, spec -> spec.withLabel("What are they to you?"));
    }
}
