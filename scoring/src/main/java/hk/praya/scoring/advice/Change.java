package hk.praya.scoring.advice;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.Spouse;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.TalentListing;
import hk.praya.scoring.rule.WorkKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that could become different about a person, as a value. It is never something past or given: an age, a
 * child, a relative. Each makes another profile of a profile; several together may be made in any order.
 */
public sealed interface Change {

    /** The profile once the change has been made, beginning today. */
    Profile appliedTo(Profile profile, LocalDate today);

    /**
     * The months it takes at the least, from today; 0 where it takes none. Of work, and of a year's income or profit,
     * that is what the rules ask; of all else it is our rule of thumb.
     */
    int months();

    default Ease ease() {
        return Ease.lasting(months());
    }

    /** Whether whoever makes the other change makes this one as well. */
    default boolean isWithin(Change other) {
        return equals(other);
    }

    /** Whether nobody makes both: one degree at a time is enough, and work of a kind goes on once. */
    default boolean isInsteadOf(Change other) {
        return false;
    }

    /** Answers an open question, if the best answer to it is true. */
    record Tell(Question question) implements Change {
        @Override
        public Profile appliedTo(Profile profile, LocalDate today) {
            return Answers.best(today).to(question, profile);
        }

        @Override
        public int months() {
            return 0;
        }

        @Override
        public Ease ease() {
            return Ease.ANSWER;
        }
    }

    /** Becomes proficient in a language, written and spoken; six months at the least are reckoned for it. */
    record Learn(Tongue tongue) implements Change {

        private static final int MONTHS = 6;

        /** What the rules tell apart. */
        public enum Tongue {
            ENGLISH,
            CHINESE,
            /** One more, besides English and Chinese. */
            ANOTHER
        }

        @Override
        public Profile appliedTo(Profile profile, LocalDate today) {
            return profile.withLanguage(learnt(profile.language()));
        }

        private Language learnt(Language so) {
            return switch (tongue) {
                case ENGLISH -> so.withEnglish(Answer.YES);
                case CHINESE -> so.withChinese(Answer.YES);
                case ANOTHER -> so.withOthers(1 + Objects.requireNonNullElse(so.others(), 0));
            };
        }

        @Override
        public int months() {
            return MONTHS;
        }
    }

    /**
     * Works on for some months, all of it at graduate or specialist level. One job may be several kinds of work at once,
     * so work of several kinds goes on side by side.
     *
     * @param outset the total at graduate or specialist level that was stated before; null where none was
     * @param staying whether a job that is held now is of this kind
     */
    record WorkOn(WorkKind kind, int months, @Nullable Double outset, boolean staying) implements Change {

        private static final double MONTHS_A_YEAR = 12;

        @Override
        public Profile appliedTo(Profile profile, LocalDate today) {
            var work = profile.work();
            return profile.withWork(
                    work.isLedger()
                            ? work.withJobs(with(work.jobs(), YearMonth.from(today)))
                            : work.withStated(longer(work.stated())));
        }

        private List<Job> with(List<Job> jobs, YearMonth from) {
            var all = new ArrayList<>(jobs);
            all.add(new Job(null, null, from, from.plusMonths(months - 1L), nature()));
            return all;
        }

        private JobNature nature() {
            return new JobNature(
                    Answer.YES,
                    Answer.of(kind == WorkKind.SENIOR),
                    Answer.of(kind == WorkKind.INTERNATIONAL),
                    Answer.of(kind == WorkKind.REPUTABLE_ENTERPRISE),
                    Answer.of(kind == WorkKind.SPECIFIED_FIELD));
        }

        /** Of kinds that go on side by side the longest makes the total, and not their sum. */
        private StatedYears longer(StatedYears so) {
            var graduate = so.graduateLevel();
            return new StatedYears(
                    graduate == null || outset == null ? graduate : Double.valueOf(Math.max(graduate, after(outset))),
                    kind == WorkKind.SENIOR ? after(so.senior()) : so.senior(),
                    kind == WorkKind.INTERNATIONAL ? after(so.international()) : so.international(),
                    kind == WorkKind.REPUTABLE_ENTERPRISE ? after(so.reputableEnterprise()) : so.reputableEnterprise(),
                    kind == WorkKind.SPECIFIED_FIELD ? after(so.specifiedField()) : so.specifiedField());
        }

        private Double after(@Nullable Double years) {
            return months / MONTHS_A_YEAR + Objects.requireNonNullElse(years, 0.0);
        }

        @Override
        public boolean isWithin(Change other) {
            return other instanceof WorkOn more
                    && (kind == more.kind() || kind == WorkKind.GRADUATE_LEVEL)
                    && months <= more.months();
        }

        @Override
        public boolean isInsteadOf(Change other) {
            return other instanceof WorkOn work && kind == work.kind();
        }
    }

    /** Finishes one more degree; a master's takes a year at the least, the others three. */
    record FinishDegree(DegreeLevel level, boolean eligible, boolean stem, boolean renowned) implements Change {

        private static final int THREE_YEARS = 3 * Ease.A_YEAR;

        @Override
        public Profile appliedTo(Profile profile, LocalDate today) {
            var held =
                    new ArrayList<>(Objects.requireNonNullElse(profile.study().degrees(), List.of()));
            held.add(new Degree(level, null, null, null, Answer.of(renowned), Answer.of(eligible), Answer.of(stem)));
            return profile.withStudy(profile.study().withDegrees(held));
        }

        @Override
        public int months() {
            return level == DegreeLevel.MASTER ? Ease.A_YEAR : THREE_YEARS;
        }

        @Override
        public boolean isWithin(Change other) {
            return other instanceof FinishDegree more
                    && level.compareTo(more.level()) <= 0
                    && months() <= more.months()
                    && (!eligible || more.eligible())
                    && (!stem || more.stem())
                    && (!renowned || more.renowned());
        }

        @Override
        public boolean isInsteadOf(Change other) {
            return other instanceof FinishDegree;
        }
    }

    /** Gains a professional qualification of a recognised body. */
    record Qualify() implements Change {
        @Override
        public Profile appliedTo(Profile profile, LocalDate today) {
            return profile.withStudy(profile.study().withProfessionalQualification(Answer.YES));
        }

        @Override
        public int months() {
            return Ease.A_YEAR;
        }
    }

    /** Comes to meet the specification of a profession on the Talent List. */
    record MeetTalentList() implements Change {
        @Override
        public Profile appliedTo(Profile profile, LocalDate today) {
            return profile.withTalent(new TalentListing(profile.talent().profession(), Answer.YES));
        }

        @Override
        public int months() {
            return Ease.A_YEAR;
        }
    }

    /**
     * Earns so much in a year, of which the year before counts.
     *
     * @param nowHkd what was earned in the past year
     */
    record Earn(long hkd, long nowHkd) implements Change {
        @Override
        public Profile appliedTo(Profile profile, LocalDate today) {
            return profile.withMeans(profile.means().withAnnualIncomeHkd(hkd));
        }

        @Override
        public int months() {
            return Ease.A_YEAR;
        }

        @Override
        public Ease ease() {
            return withinReach(hkd, nowHkd);
        }
    }

    /**
     * Makes so much profit in a year with the business that is owned.
     *
     * @param nowHkd the profit of the past year; negative for a loss
     */
    record Profit(long hkd, long nowHkd) implements Change {
        @Override
        public Profile appliedTo(Profile profile, LocalDate today) {
            return profile.withMeans(profile.means().withBusinessProfitHkd(hkd));
        }

        @Override
        public int months() {
            return Ease.A_YEAR;
        }

        @Override
        public Ease ease() {
            return withinReach(hkd, nowHkd);
        }
    }

    /** Brings the business that is owned to a stock exchange. */
    record ListCompany() implements Change {
        @Override
        public Profile appliedTo(Profile profile, LocalDate today) {
            return profile.withMeans(profile.means().withOwnsListedCompany(Answer.YES));
        }

        @Override
        public int months() {
            return Ease.A_YEAR;
        }

        @Override
        public Ease ease() {
            return Ease.RARE;
        }
    }

    /** The spouse who comes along finishes a first degree. */
    record SpouseDegree() implements Change {
        @Override
        public Profile appliedTo(Profile profile, LocalDate today) {
            var spouse = profile.family().spouse();
            return profile.withFamily(profile.family().withSpouse(new Spouse(spouse.accompanying(), Answer.YES)));
        }

        @Override
        public int months() {
            return FinishDegree.THREE_YEARS;
        }
    }

    /** A sum is within reach of somebody who makes at least half of it. */
    private static Ease withinReach(long hkd, long nowHkd) {
        return nowHkd >= hkd / 2 ? Ease.YEARS : Ease.RARE;
    }
}
