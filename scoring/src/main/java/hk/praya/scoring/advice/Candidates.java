package hk.praya.scoring.advice;

import hk.praya.domain.assessment.Finding;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.scoring.advice.Change.Learn.Tongue;
import hk.praya.scoring.rule.Condition;
import hk.praya.scoring.rule.Facts;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.rule.RuleSet;
import hk.praya.scoring.rule.WorkKind;
import hk.praya.scoring.rule.WorkedYears;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The changes worth trying on a profile under a rule set. What has not been told is asked for; only what has been told,
 * and falls short of a condition of the set, is something to change.
 */
final class Candidates {

    private static final double MONTHS_A_YEAR = 12;
    private static final double ROUNDING = 1e-9;

    private final RuleSet set;
    private final Profile profile;
    private final LocalDate today;
    private final Facts facts;
    private final Set<Condition> conditions = new LinkedHashSet<>();

    private Candidates(RuleSet set, Profile profile, LocalDate today) {
        this.set = set;
        this.profile = profile;
        this.today = today;
        this.facts = new Facts(profile, today);
        set.rules().stream().flatMap(Rule::conditions).flatMap(Condition::parts).forEach(conditions::add);
    }

    /** The changes, the easiest first; always in the same order. */
    static List<Change> of(RuleSet set, Profile profile, LocalDate today) {
        var candidates = new Candidates(set, profile, today);
        var all = new LinkedHashSet<Change>(candidates.answers());
        for (var condition : candidates.conditions) {
            if (condition.holds(candidates.facts).isNo()) {
                all.addAll(candidates.changes(condition));
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(Change::ease).thenComparingInt(Change::months))
                .toList();
    }

    private List<Change> answers() {
        var open = EnumSet.noneOf(Question.class);
        for (var finding : set.assess(profile, today, true).findings()) {
            if (finding instanceof Finding.Open waiting) {
                open.addAll(waiting.missing());
            }
        }
        return open.stream().<Change>map(Change.Tell::new).toList();
    }

    private List<? extends Change> changes(Condition condition) {
        return switch (condition) {
            case Condition.Degrees _,
                    Condition.RenownedDegree _,
                    Condition.EligibleDegree _,
                    Condition.EligibleStemDegree _ -> degrees();
            case Condition.ProfessionallyQualified _ -> List.of(new Change.Qualify());
            case Condition.Worked(int years, WorkKind kind) -> List.of(work(years, kind));
            case Condition.TalentListed _ -> List.of(new Change.MeetTalentList());
            case Condition.Chinese _ -> learn(Tongue.CHINESE);
            case Condition.English _ -> learn(Tongue.ENGLISH);
            case Condition.OtherLanguages _ -> learn(Tongue.ANOTHER);
            case Condition.Languages _ -> learn(Tongue.ENGLISH, Tongue.CHINESE, Tongue.ANOTHER);
            case Condition.Income(long hkd) ->
                List.of(new Change.Earn(hkd, nowHkd(profile.means().annualIncomeHkd())));
            case Condition.BusinessProfit(long hkd) -> profit(hkd);
            case Condition.OwnsListedCompany _ -> owner() ? List.of(new Change.ListCompany()) : List.of();
            case Condition.AccompanyingSpouseWithDegree _ -> spouse();
            case Condition.Aged _,
                    Condition.ResidentRelative _,
                    Condition.Award _,
                    Condition.RecognisedContribution _,
                    Condition.FinancialSupport _,
                    Condition.GoodCharacter _ -> List.of();
            case Condition.Both _, Condition.Either _ -> throw new IllegalStateException("taken apart: " + condition);
        };
    }

    /** The degrees that come next and raise what is certain, told apart as the set tells them apart. */
    private List<Change> degrees() {
        var all = new ArrayList<Change.FinishDegree>();
        for (var level : DegreeLevel.values()) {
            boolean listed = eligibilityCounts() && level == DegreeLevel.MASTER;
            if (comesNext(level) && (listed || levelCounts(level))) {
                all.add(new Change.FinishDegree(level, false, false, false));
                all.add(new Change.FinishDegree(level, false, false, true));
                if (listed) {
                    all.add(new Change.FinishDegree(level, true, false, false));
                    all.add(new Change.FinishDegree(level, true, true, false));
                }
            }
        }
        int now = certain(profile);
        return all.stream()
                .filter(degree -> certain(degree.appliedTo(profile, today)) > now)
                .<Change>map(degree -> degree)
                .toList();
    }

    /** A first degree, or one at most a level above one that is held. */
    private boolean comesNext(DegreeLevel level) {
        return switch (level) {
            case BACHELOR -> holds(DegreeLevel.BACHELOR).isNo();
            case MASTER -> holds(DegreeLevel.BACHELOR).isYes();
            case DOCTORATE -> holds(DegreeLevel.MASTER).isYes();
        };
    }

    private Answer holds(DegreeLevel level) {
        return new Condition.Degrees(1, level).holds(facts);
    }

    private boolean levelCounts(DegreeLevel level) {
        return conditions.stream().anyMatch(c -> c instanceof Condition.Degrees degrees && degrees.level() == level);
    }

    private boolean eligibilityCounts() {
        return conditions.stream().anyMatch(Condition.EligibleDegree.class::isInstance);
    }

    private int certain(Profile so) {
        return set.assess(so, today, true).certain();
    }

    private Change work(int years, WorkKind kind) {
        double now = WorkedYears.certain(profile, kind, today);
        int months = (int) Math.ceil((years - now) * MONTHS_A_YEAR - ROUNDING);
        if (now + months / MONTHS_A_YEAR < years) {
            months++;
        }
        return new Change.WorkOn(kind, months, profile.work().stated().graduateLevel(), isWorking(kind));
    }

    private boolean isWorking(WorkKind kind) {
        return profile.work().jobs().stream()
                .filter(this::isHeld)
                .anyMatch(job -> kind.counts(job.nature()).isYes());
    }

    private boolean isHeld(Job job) {
        var month = YearMonth.from(today);
        return job.from() != null
                && !job.from().isAfter(month)
                && (job.to() == null || !job.to().isBefore(month));
    }

    private List<Change> learn(Tongue... tongues) {
        var told = profile.language();
        return Stream.of(tongues)
                .filter(tongue -> switch (tongue) {
                    case ENGLISH -> told.english().isNo();
                    case CHINESE -> told.chinese().isNo();
                    case ANOTHER -> told.others() != null;
                })
                .<Change>map(Change.Learn::new)
                .toList();
    }

    private List<Change> profit(long hkd) {
        return owner() ? List.of(new Change.Profit(hkd, nowHkd(profile.means().businessProfitHkd()))) : List.of();
    }

    private boolean owner() {
        return profile.means().ownsBusiness().isYes();
    }

    private List<Change> spouse() {
        var spouse = profile.family().spouse();
        return spouse.accompanying().isYes() && spouse.degree().isNo() ? List.of(new Change.SpouseDegree()) : List.of();
    }

    private static long nowHkd(@Nullable Long told) {
        return Objects.requireNonNullElse(told, 0L);
    }
}
