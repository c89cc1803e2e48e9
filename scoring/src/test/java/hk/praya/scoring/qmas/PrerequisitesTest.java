package hk.praya.scoring.qmas;

import static hk.praya.domain.assessment.Prerequisite.AGE;
import static hk.praya.domain.assessment.Prerequisite.EDUCATION;
import static hk.praya.domain.assessment.Prerequisite.FINANCIAL_SUPPORT;
import static hk.praya.domain.assessment.Prerequisite.GOOD_CHARACTER;
import static hk.praya.domain.assessment.Prerequisite.LANGUAGE;
import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;
import static hk.praya.scoring.Profiles.born;
import static hk.praya.scoring.Profiles.speaks;
import static hk.praya.scoring.Profiles.studied;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Suitability;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrerequisitesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final QmasRules RULES = new QmasRules();

    @ParameterizedTest
    @ValueSource(strings = {"gpt-2024", "abpt-2024"})
    void fourAreAskedSinceNovember2024(String id) {
        assertThat(findings(id, Profile.UNANSWERED))
                .extracting(PrerequisiteFinding::prerequisite)
                .containsExactly(AGE, FINANCIAL_SUPPORT, GOOD_CHARACTER, EDUCATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gpt-2006",
                "gpt-2008",
                "gpt-2015",
                "gpt-2018",
                "gpt-245",
                "abpt-2006",
                "abpt-2008",
                "abpt-2015",
                "abpt-2018",
                "abpt-245"
            })
    void fiveWereAskedUntilOctober2024(String id) {
        assertThat(findings(id, Profile.UNANSWERED))
                .extracting(PrerequisiteFinding::prerequisite)
                .containsExactly(AGE, FINANCIAL_SUPPORT, GOOD_CHARACTER, LANGUAGE, EDUCATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt-2008", "gpt-2015", "gpt-2018", "gpt-245", "gpt-2024"})
    void anApplicantIsEighteenAndMayBeAnyAgeAboveIt(String id) {
        assertThat(met(id, AGE, born(DAY.minusYears(18).plusDays(1)))).isEqualTo(NO);
        assertThat(met(id, AGE, born(DAY.minusYears(18)))).isEqualTo(YES);
        assertThat(met(id, AGE, born(DAY.minusYears(51)))).isEqualTo(YES);
        assertThat(met(id, AGE, born(DAY.minusYears(120)))).isEqualTo(YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt-2006", "abpt-2006"})
    void untilJanuary2008NobodyAbove50WasAdmitted(String id) {
        assertThat(met(id, AGE, born(DAY.minusYears(18).plusDays(1)))).isEqualTo(NO);
        assertThat(met(id, AGE, born(DAY.minusYears(18)))).isEqualTo(YES);
        assertThat(met(id, AGE, born(DAY.minusYears(51).plusDays(1)))).isEqualTo(YES);
        assertThat(met(id, AGE, born(DAY.minusYears(51)))).isEqualTo(NO);
    }

    @Test
    void chineseOrEnglishSufficed() {
        assertThat(met("gpt-245", LANGUAGE, speaks(YES, NO, 0))).isEqualTo(YES);
        assertThat(met("gpt-245", LANGUAGE, speaks(NO, YES, 0))).isEqualTo(YES);
        assertThat(met("gpt-245", LANGUAGE, speaks(NO, NO, 5))).isEqualTo(NO);
        assertThat(met("gpt-245", LANGUAGE, speaks(NO, UNANSWERED, 5))).isEqualTo(UNANSWERED);
    }

    @Test
    void aFirstDegreeOrAProfessionalQualificationIsEducationEnough() {
        assertThat(met("gpt-2024", EDUCATION, studied(Degree.UNANSWERED))).isEqualTo(YES);
        assertThat(met("gpt-2024", EDUCATION, studied())).isEqualTo(UNANSWERED);
        assertThat(met("gpt-2024", EDUCATION, qualified(List.of(), YES))).isEqualTo(YES);
        assertThat(met("gpt-2024", EDUCATION, qualified(List.of(), NO))).isEqualTo(NO);
    }

    @Test
    void meansAndCharacterAreWhatThePersonSays() {
        var profile = Profile.UNANSWERED.withSuitability(new Suitability(YES, NO));

        assertThat(met("gpt-2024", FINANCIAL_SUPPORT, profile)).isEqualTo(YES);
        assertThat(met("gpt-2024", GOOD_CHARACTER, profile)).isEqualTo(NO);
    }

    @Test
    void anOpenPrerequisiteSaysWhatIsMissing() {
        assertThat(findings("gpt-245", Profile.UNANSWERED))
                .allSatisfy(finding -> assertThat(finding.met()).isEqualTo(UNANSWERED))
                .flatExtracting(PrerequisiteFinding::missing)
                .containsExactlyInAnyOrder(
                        Question.DATE_OF_BIRTH,
                        Question.FINANCIAL_SUPPORT,
                        Question.GOOD_CHARACTER,
                        Question.CHINESE,
                        Question.ENGLISH,
                        Question.DEGREES,
                        Question.PROFESSIONAL_QUALIFICATION);
    }

    private static Profile qualified(List<Degree> degrees, Answer professional) {
        return Profile.UNANSWERED.withStudy(new Study(degrees, professional));
    }

    private static Answer met(String id, Prerequisite prerequisite, Profile profile) {
        return findings(id, profile).stream()
                .filter(finding -> finding.prerequisite() == prerequisite)
                .findAny()
                .orElseThrow()
                .met();
    }

    private static List<PrerequisiteFinding> findings(String id, Profile profile) {
        return RULES.assess(new RuleSetId(id), profile, DAY).prerequisites();
    }
}
