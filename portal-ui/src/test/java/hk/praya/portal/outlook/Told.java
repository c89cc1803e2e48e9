package hk.praya.portal.outlook;

import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Means;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Spouse;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.Suitability;
import hk.praya.domain.profile.TalentListing;
import hk.praya.domain.profile.Work;
import java.time.LocalDate;
import java.util.List;

/** What somebody may have told. */
final class Told {

    /** Everything is told; three criteria are met: age, English, and five years of work. */
    static final Profile SHORT = new Profile(
            Person.UNANSWERED.withDateOfBirth(LocalDate.of(1989, 3, 14)),
            new Study(
                    List.of(new Degree(DegreeLevel.MASTER, null, null, null, Answer.NO, Answer.NO, Answer.NO)),
                    Answer.NO),
            Work.UNANSWERED.withStated(new StatedYears(8.0, 1.0, 0.0, 1.0, 0.0)),
            new TalentListing(null, Answer.NO),
            new Language(Answer.NO, Answer.YES, 0),
            new Means(600_000L, Answer.NO, null, Answer.NO),
            new Family(Answer.NO, new Spouse(Answer.YES, Answer.NO), List.of()),
            new Achievement(Answer.NO, Answer.NO),
            new Suitability(Answer.YES, Answer.YES));

    /** Six criteria are met. */
    static final Profile REACHED = SHORT.withLanguage(new Language(Answer.YES, Answer.YES, 0))
            .withWork(Work.UNANSWERED.withStated(new StatedYears(8.0, 1.0, 2.0, 3.0, 0.0)));

    /** No degree, no work and no second language, at an age that does not count. */
    static final Profile HOPELESS = SHORT.withPerson(Person.UNANSWERED.withDateOfBirth(LocalDate.of(1960, 1, 1)))
            .withStudy(new Study(List.of(), Answer.NO))
            .withWork(Work.UNANSWERED.withStated(new StatedYears(0.0, 0.0, 0.0, 0.0, 0.0)));

    private Told() {}
}
