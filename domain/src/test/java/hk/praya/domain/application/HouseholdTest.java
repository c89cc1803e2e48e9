package hk.praya.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Spouse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseholdTest {

    private static final Spouse TOLD_SPOUSE = new Spouse(Answer.YES, Answer.NO);
    private static final List<Child> TOLD_CHILDREN =
            List.of(new Child(LocalDate.of(2015, 1, 1), Answer.YES, Answer.UNANSWERED));
    private static final Profile PROFILE = Profile.UNANSWERED
            .withLanguage(new Language(Answer.YES, Answer.YES, 2))
            .withFamily(new Family(Answer.YES, TOLD_SPOUSE, TOLD_CHILDREN));

    @Test
    void untilSomebodyIsEnteredTheProfileStands() {
        assertThat(new Household(PROFILE, List.of()).assessed()).isEqualTo(PROFILE);
        assertThat(new Household(Profile.UNANSWERED, List.of()).assessed()).isEqualTo(Profile.UNANSWERED);
    }

    @Test
    void anEnteredSpouseIsTheOnlyTruthAboutTheSpouse() {
        var entered = Members.member(1, Relationship.SPOUSE, null, Answer.YES);

        var family = new Household(PROFILE, List.of(entered)).assessed().family();

        assertThat(family.spouse()).isEqualTo(new Spouse(Answer.YES, Answer.YES));
        assertThat(family.children()).isEqualTo(TOLD_CHILDREN);
    }

    @Test
    void whatWasNotSaidOfAnEnteredSpouseIsNotTakenFromTheProfile() {
        var entered = Members.member(1, Relationship.SPOUSE, null, Answer.UNANSWERED);

        var family = new Household(PROFILE, List.of(entered)).assessed().family();

        assertThat(family.spouse()).isEqualTo(new Spouse(Answer.YES, Answer.UNANSWERED));
    }

    @Test
    void aPartnerIsNoMarriedSpouse() {
        var entered = Members.member(1, Relationship.PARTNER, null, Answer.YES);

        var family = new Household(PROFILE, List.of(entered)).assessed().family();

        assertThat(family.spouse().accompanying()).isEqualTo(Answer.NO);
    }

    @Test
    void enteredChildrenReplaceThoseOfTheProfile() {
        var born = LocalDate.of(2012, 2, 29);
        var known = Members.member(1, Relationship.CHILD, born, Answer.UNANSWERED);
        var unknown = Members.member(2, Relationship.CHILD, null, Answer.UNANSWERED);

        var family = new Household(PROFILE, List.of(known, unknown)).assessed().family();

        assertThat(family.children())
                .containsExactly(new Child(born, Answer.YES, Answer.YES), new Child(null, Answer.YES, Answer.YES));
        assertThat(family.spouse()).isEqualTo(TOLD_SPOUSE);
    }

    @Test
    void everythingElseOfTheProfileIsLeftAlone() {
        var entered = Members.member(1, Relationship.SPOUSE, null, Answer.YES);

        var assessed = new Household(PROFILE, List.of(entered)).assessed();

        assertThat(assessed.withFamily(PROFILE.family())).isEqualTo(PROFILE);
        assertThat(assessed.family().residentRelative()).isEqualTo(Answer.YES);
    }
}
