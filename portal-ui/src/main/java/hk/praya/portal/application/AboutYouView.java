package hk.praya.portal.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import hk.praya.domain.application.Step;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Suitability;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who the applicant is, where they live, and the two prerequisites that only they can answer. */
@Route("application/about-you")
@RolesAllowed("APPLICANT")
public class AboutYouView extends StepPage {

    private static final long serialVersionUID = 1L;

    private static final int ADULT = 18;

    /** Whom the Scheme is not open to, as its page lists them. */
    private static final Set<String> EXCLUDED = Set.of("AF", "CU", "KP");

    private final IdentityFields identity = new IdentityFields().own();
    private final ComboBox<String> residence = Countries.choice(Words.of("about-you.residence"), this::person);
    private final AnswerChoice support = new AnswerChoice(Words.of("ask.FINANCIAL_SUPPORT")).settled();
    private final AnswerChoice character = new AnswerChoice(Words.of("ask.GOOD_CHARACTER")).settled();
    private final Advice supportAdvice = new Advice();
    private final Advice characterAdvice = new Advice();

    public AboutYouView(CurrentDraft drafts) {
        super(Step.ABOUT_YOU, drafts);
        support.setHelperText(Words.of("ask.FINANCIAL_SUPPORT.hint"));
        character.setHelperText(Words.of("ask.GOOD_CHARACTER.hint"));
        identity.whenChanged(this::person);
        List.of(support, character)
                .forEach(choice -> choice.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        suitability();
                    }
                }));
    }

    @Override
    protected Component questions() {
        var living = new Div(new H2(Words.of("about-you.living")), residence);
        living.addClassNames("questions", "stack");
        var suitable =
                new Div(new H2(Words.of("about-you.suitability")), support, supportAdvice, character, characterAdvice);
        suitable.addClassNames("questions", "stack");
        return new Div(identity, living, suitable);
    }

    @Override
    protected void show(Profile profile) {
        identity.show(Identity.of(profile.person()));
        residence.setValue(profile.person().residence());
        support.show(profile.suitability().financialSupport());
        character.show(profile.suitability().goodCharacter());
        advise();
    }

    @Override
    protected List<Problem> problems() {
        var problems = new ArrayList<>(identity.problems(identity.read().problems(drafts().today())));
        if (residence.isEmpty()) {
            problems.add(new Problem(residence, Words.of("about-you.problem.residence")));
        }
        if (support.answer().isUnanswered()) {
            problems.add(new Problem(support, Words.of("unanswered.FINANCIAL_SUPPORT")));
        }
        if (character.answer().isUnanswered()) {
            problems.add(new Problem(character, Words.of("unanswered.GOOD_CHARACTER")));
        }
        return problems;
    }

    private void person() {
        change(profile -> profile.withPerson(withResidence(identity.read().onto(profile.person()))));
        advise();
    }

    private Person withResidence(Person person) {
        return new Person(
                person.name(),
                person.dateOfBirth(),
                person.nationality(),
                residence.getValue(),
                person.travelDocument());
    }

    private void suitability() {
        change(profile -> profile.withSuitability(new Suitability(support.answer(), character.answer())));
        advise();
    }

    private void advise() {
        var today = drafts().today();
        var read = identity.read();
        identity.advise(tooYoung(read.dateOfBirth(), today), excluded(read.nationality()), today);
        supportAdvice.show(refused(support.answer()));
        characterAdvice.show(refused(character.answer()));
    }

    private static @Nullable String tooYoung(@Nullable LocalDate born, LocalDate today) {
        return born == null || born.isAfter(today) || !born.plusYears(ADULT).isAfter(today)
                ? null
                : Words.of("about-you.too-young", Words.day(born.plusYears(ADULT)));
    }

    private static @Nullable String excluded(@Nullable String nationality) {
        return nationality != null && EXCLUDED.contains(nationality)
                ? Words.of("about-you.excluded", Words.country(nationality))
                : null;
    }

    private static @Nullable String refused(Answer answer) {
        return answer.isNo() ? Words.of("about-you.refused") : null;
    }
}
