package hk.praya.portal.forecast;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.YES;

import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.Work;
import hk.praya.scoring.forecast.Forecast;
import hk.praya.scoring.forecast.PresentWork;
import hk.praya.scoring.qmas.QmasRules;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** People with a future, and what is foreseen of it on the day on which the tests' clock stands. */
final class Futures {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final QmasRules RULES = new QmasRules();

    /** Born on 14 March 1980; a job of every kind since July 2022; two languages; six criteria of twelve. */
    static final Profile PERSON = Profile.UNANSWERED
            .withPerson(Person.UNANSWERED.withDateOfBirth(LocalDate.of(1980, 3, 14)))
            .withStudy(new Study(List.of(Degree.of(DegreeLevel.BACHELOR)), NO))
            .withWork(Work.UNANSWERED.withJobs(
                    List.of(new Job(null, null, YearMonth.of(2022, 7), null, new JobNature(YES, YES, YES, YES, YES)))))
            .withLanguage(new Language(YES, YES, 0))
            .withMeans(new Means(0L, NO, null, NO))
            .withSuitability(new Suitability(YES, YES));

    private Futures() {}

    static Profile bornOn(int year, int month, int day) {
        return PERSON.withPerson(Person.UNANSWERED.withDateOfBirth(LocalDate.of(year, month, day)));
    }

    static Profile withTotals(double all, double others) {
        return PERSON.withWork(Work.UNANSWERED.withStated(new StatedYears(all, others, others, others, others)));
    }

    static Forecast forecast(Profile told) {
        return forecast(told, "gpt-2024", PresentWork.GOES_ON);
    }

    static Forecast forecast(Profile told, PresentWork assumed) {
        return forecast(told, "gpt-2024", assumed);
    }

    static Forecast forecast(Profile told, String ruleSet, PresentWork assumed) {
        var set = RULES.ruleSet(new RuleSetId(ruleSet));
        return Forecast.of(told, set, DAY, assumed, RULES.inForce(DAY).contains(set));
    }
}
