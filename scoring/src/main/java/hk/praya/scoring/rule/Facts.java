package hk.praya.scoring.rule;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A profile as the rules look at it on one day: ages, counts and years, each with the least and the most it can be. */
public final class Facts {

    static final int AGE_NOT_TOLD = Integer.MIN_VALUE;

    private final Profile profile;
    private final LocalDate on;
    private final int age;
    private final @Nullable List<Degree> degrees;
    private final @Nullable Career career;
    private final Map<WorkKind, Range> worked = new EnumMap<>(WorkKind.class);

    public Facts(Profile profile, LocalDate on) {
        this.profile = profile;
        this.on = on;
        this.age = ageOn(profile.person().dateOfBirth(), on);
        this.degrees = heldOn(profile.study().degrees(), on);
        this.career = profile.work().isLedger() ? new Career(profile.work().jobs(), on) : null;
    }

    Profile profile() {
        return profile;
    }

    /** The age in completed years, or {@link #AGE_NOT_TOLD}. */
    int age() {
        return age;
    }

    Answer aged(int from, int to) {
        return age == AGE_NOT_TOLD ? Answer.UNANSWERED : Answer.of(from <= age && age <= to);
    }

    boolean degreesTold() {
        return degrees != null;
    }

    Range degrees(DegreeLevel level) {
        if (degrees == null) {
            return Range.UNKNOWN;
        }
        int least = 0;
        int most = 0;
        for (var degree : degrees) {
            var reaches = reaches(degree, level);
            least += reaches.isYes() ? 1 : 0;
            most += reaches.isNo() ? 0 : 1;
        }
        return new Range(least, most);
    }

    Answer renownedDegree() {
        return any(Degree::renownedInstitution);
    }

    Answer eligibleDegree(InstitutionList list) {
        return any(degree -> eligible(degree, list));
    }

    Answer eligibleStemDegree(InstitutionList list) {
        return any(degree -> eligibleStem(degree, list));
    }

    void missingForEligibleDegree(InstitutionList list, Set<Question> into) {
        undecided(degree -> eligible(degree, list)).forEach(degree -> missingOfEligibility(degree, list, into));
    }

    void missingForEligibleStemDegree(InstitutionList list, Set<Question> into) {
        for (var degree : undecided(degree -> eligibleStem(degree, list))) {
            missingOfEligibility(degree, list, into);
            addUnlessTold(degree.stem(), Question.STEM, into);
        }
    }

    /** Counted when a rule first asks, for no rule set asks for every kind. */
    Range worked(WorkKind kind) {
        var counted = worked.get(kind);
        if (counted == null) {
            counted = career == null ? stated(kind) : career.years(kind);
            worked.put(kind, counted);
        }
        return counted;
    }

    Range otherLanguages() {
        var others = profile.language().others();
        return others == null ? Range.UNKNOWN : Range.exactly(others);
    }

    Range languages() {
        var others = otherLanguages();
        var chinese = profile.language().chinese();
        var english = profile.language().english();
        int least = (chinese.isYes() ? 1 : 0) + (english.isYes() ? 1 : 0);
        int most = (chinese.isNo() ? 0 : 1) + (english.isNo() ? 0 : 1);
        return new Range(least + others.least(), most + others.most());
    }

    void missingLanguages(Set<Question> into) {
        addUnlessTold(profile.language().chinese(), Question.CHINESE, into);
        addUnlessTold(profile.language().english(), Question.ENGLISH, into);
        if (profile.language().others() == null) {
            into.add(Question.OTHER_LANGUAGES);
        }
    }

    Range income() {
        var income = profile.means().annualIncomeHkd();
        return income == null ? Range.UNKNOWN : Range.exactly(income);
    }

    /** The profit of a business owned; a profit told counts only once the ownership has been told too. */
    Range businessProfit() {
        var means = profile.means();
        if (means.ownsBusiness().isNo()) {
            return Range.ZERO;
        }
        var profit = means.businessProfitHkd();
        if (profit == null) {
            return Range.UNKNOWN;
        }
        return means.ownsBusiness().isYes()
                ? Range.exactly(profit)
                : new Range(Math.min(0, profit), Math.max(0, profit));
    }

    Answer accompanyingSpouseWithDegree() {
        var spouse = profile.family().spouse();
        return spouse.accompanying().and(spouse.degree());
    }

    void missingOfSpouse(Set<Question> into) {
        var spouse = profile.family().spouse();
        addUnlessTold(spouse.accompanying(), Question.SPOUSE, into);
        addUnlessTold(spouse.degree(), Question.SPOUSE_DEGREE, into);
    }

    Range accompanyingChildren() {
        var children = profile.family().children();
        if (children == null) {
            return Range.UNKNOWN;
        }
        int least = 0;
        int most = 0;
        for (var child : children) {
            var counts = countsAsChild(child);
            least += counts.isYes() ? 1 : 0;
            most += counts.isNo() ? 0 : 1;
        }
        return new Range(least, most);
    }

    private Answer countsAsChild(Child child) {
        var years = ageOn(child.dateOfBirth(), on);
        var minor = years == AGE_NOT_TOLD ? Answer.UNANSWERED : Answer.of(0 <= years && years < 18);
        return minor.and(child.accompanying()).and(child.unmarried());
    }

    /**
     * Years as they were stated, also those of a kind that are more than all years at graduate level: cut to those, they
     * would be worth less once more has been told.
     */
    private Range stated(WorkKind kind) {
        var years = kind.stated(profile.work().stated());
        return years == null ? Range.UNKNOWN : Range.exactly(years);
    }

    private Answer any(Function<Degree, Answer> holds) {
        if (degrees == null) {
            return Answer.UNANSWERED;
        }
        var any = Answer.NO;
        for (var degree : degrees) {
            any = any.or(holds.apply(degree));
        }
        return any;
    }

    private List<Degree> undecided(Function<Degree, Answer> holds) {
        return degrees == null
                ? List.of()
                : degrees.stream()
                        .filter(degree -> holds.apply(degree).isUnanswered())
                        .toList();
    }

    private void missingOfEligibility(Degree degree, InstitutionList list, Set<Question> into) {
        addUnlessTold(reaches(degree, DegreeLevel.MASTER), Question.DEGREE_LEVEL, into);
        addUnlessTold(list.awarded(degree, on), Question.ELIGIBLE_UNIVERSITY, into);
    }

    private static void addUnlessTold(Answer answer, Question question, Set<Question> into) {
        if (answer.isUnanswered()) {
            into.add(question);
        }
    }

    private Answer eligible(Degree degree, InstitutionList list) {
        return reaches(degree, DegreeLevel.MASTER).and(list.awarded(degree, on));
    }

    private Answer eligibleStem(Degree degree, InstitutionList list) {
        return eligible(degree, list).and(degree.stem());
    }

    private static Answer reaches(Degree degree, DegreeLevel level) {
        if (level == DegreeLevel.BACHELOR) {
            return Answer.YES;
        }
        var held = degree.level();
        return held == null ? Answer.UNANSWERED : Answer.of(held.compareTo(level) >= 0);
    }

    private static @Nullable List<Degree> heldOn(@Nullable List<Degree> degrees, LocalDate on) {
        if (degrees == null) {
            return null;
        }
        var held = new ArrayList<Degree>(degrees.size());
        for (var degree : degrees) {
            if (isHeld(degree, on)) {
                held.add(degree);
            }
        }
        return held;
    }

    private static boolean isHeld(Degree degree, LocalDate on) {
        var awardedOn = degree.awardedOn();
        return awardedOn == null || !awardedOn.isAfter(on);
    }

    /** Completed years on a day; negative before birth. */
    private static int ageOn(@Nullable LocalDate born, LocalDate on) {
        if (born == null) {
            return AGE_NOT_TOLD;
        }
        int years = on.getYear() - born.getYear();
        boolean birthdayToCome = on.getMonthValue() < born.getMonthValue()
                || (on.getMonthValue() == born.getMonthValue() && on.getDayOfMonth() < born.getDayOfMonth());
        return birthdayToCome ? years - 1 : years;
    }
}
