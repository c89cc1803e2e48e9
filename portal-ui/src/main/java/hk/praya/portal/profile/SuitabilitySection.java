package hk.praya.portal.profile;

import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.Suitability;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.text.Words;

/** The prerequisites that only the person can answer. */
public final class SuitabilitySection extends ProfileSection {

    private static final long serialVersionUID = 1L;

    private final AnswerChoice support = ask(
            Question.FINANCIAL_SUPPORT,
            (p, told) -> p.withSuitability(new Suitability(told, p.suitability().goodCharacter())));
    private final AnswerChoice character = ask(
            Question.GOOD_CHARACTER,
            (p, told) -> p.withSuitability(new Suitability(p.suitability().financialSupport(), told)));

    public SuitabilitySection() {
        support.setHelperText(Words.of("ask.FINANCIAL_SUPPORT.hint"));
        character.setHelperText(Words.of("ask.GOOD_CHARACTER.hint"));
        lay(support, character);
    }

    @Override
    void display(Profile profile) {
        support.show(profile.suitability().financialSupport());
        character.show(profile.suitability().goodCharacter());
    }
}
