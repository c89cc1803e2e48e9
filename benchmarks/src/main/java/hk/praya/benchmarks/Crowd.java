package hk.praya.benchmarks;

import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
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
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** People drawn by chance, the same ones for the same seed, who have told everything that the rules ask. */
final class Crowd {

    /** The day on which all of them are assessed. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private static final List<DegreeLevel> LEVELS = List.of(DegreeLevel.values());

    private final Random random;

    Crowd(long seed) {
        random = new Random(seed);
    }

    List<Profile> of(int number) {
        return Stream.generate(this::somebody).limit(number).toList();
    }

    private Profile somebody() {
        return new Profile(
                Person.UNANSWERED.withDateOfBirth(DAY.minusDays(random.nextInt(16 * 365, 60 * 365))),
                new Study(some(3, this::degree), yesOrNo()),
                Work.UNANSWERED.withStated(years()),
                new TalentListing(null, yesOrNo()),
                new Language(yesOrNo(), yesOrNo(), random.nextInt(3)),
                new Means(random.nextLong(2_000_000), Answer.YES, random.nextLong(10_000_000), yesOrNo()),
                new Family(yesOrNo(), new Spouse(yesOrNo(), yesOrNo()), some(3, this::child)),
                new Achievement(yesOrNo(), yesOrNo()),
                new Suitability(yesOrNo(), yesOrNo()));
    }

    private Degree degree() {
        return new Degree(
                LEVELS.get(random.nextInt(LEVELS.size())),
                DAY.minusDays(random.nextInt(1, 10_000)),
                null,
                null,
                yesOrNo(),
                yesOrNo(),
                yesOrNo());
    }

    private StatedYears years() {
        double all = random.nextInt(15);
        return new StatedYears(
                all, random.nextDouble(all + 1), random.nextDouble(5), random.nextDouble(5), random.nextDouble(5));
    }

    private Child child() {
        return new Child(DAY.minusDays(random.nextInt(1, 25 * 365)), yesOrNo(), yesOrNo());
    }

    private <T> List<T> some(int atMost, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(atMost + 1)).toList();
    }

    private Answer yesOrNo() {
        return Answer.of(random.nextBoolean());
    }
}
