package hk.praya.portal.profile;

import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.text.Words;

/** What the achievement route asks. */
public final class AchievementSection extends ProfileSection {

    private static final long serialVersionUID = 1L;

    private final AnswerChoice award = ask(
            Question.AWARD,
            (p, told) -> p.withAchievement(new Achievement(told, p.achievement().recognisedContribution())));
    private final AnswerChoice contribution = ask(
            Question.CONTRIBUTION,
            (p, told) -> p.withAchievement(new Achievement(p.achievement().award(), told)));

    public AchievementSection() {
        award.setHelperText(Words.of("ask.AWARD.hint"));
        contribution.setHelperText(Words.of("ask.CONTRIBUTION.hint"));
        lay(award, contribution);
    }

    @Override
    void display(Profile profile) {
        award.show(profile.achievement().award());
        contribution.show(profile.achievement().recognisedContribution());
    }
}
