package hk.praya.scoring.forecast;

import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.Profile;
import hk.praya.scoring.rule.Condition;
import hk.praya.scoring.rule.Condition.Aged;
import hk.praya.scoring.rule.Condition.Both;
import hk.praya.scoring.rule.Condition.Degrees;
import hk.praya.scoring.rule.Condition.Either;
import hk.praya.scoring.rule.Condition.EligibleDegree;
import hk.praya.scoring.rule.Condition.EligibleStemDegree;
import hk.praya.scoring.rule.Condition.RenownedDegree;
import hk.praya.scoring.rule.Condition.Worked;
import hk.praya.scoring.rule.InstitutionList;
import hk.praya.scoring.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** On which days time may change what a rule is worth to a person, and by what. */
final class Almanac {

    private static final int MAJORITY = 18;

    private final Profile told;
    private final WorkAhead work;
    private final LocalDate last;

    /** @param last the last day that is looked at */
    Almanac(Profile told, WorkAhead work, LocalDate last) {
        this.told = told;
        this.work = work;
        this.last = last;
    }

    /** Every day on which a rule may come to be worth something else, and perhaps others, in no order. */
    Stream<LocalDate> days(Rule rule) {
        return rule instanceof Rule.EachChild
                ? children().flatMap(child -> Stream.of(child, Birthdays.turning(MAJORITY, child)))
                : rule.conditions().flatMap(this::days);
    }

    /** Every day on which a condition may turn, and perhaps others, in no order. */
    Stream<LocalDate> days(Condition condition) {
        return switch (condition) {
            case Both(Condition one, Condition other) -> Stream.concat(days(one), days(other));
            case Either(Condition one, Condition other) -> Stream.concat(days(one), days(other));
            case Aged(int youngest, int oldest) ->
                born().flatMap(born ->
                        Stream.of(Birthdays.turning(youngest, born), Birthdays.turning(oldest + 1, born)));
            case Worked _ -> work.days(last);
            case Degrees _, RenownedDegree _ -> awards();
            case EligibleDegree(var list) -> Stream.concat(awards(), list.editions().stream());
            case EligibleStemDegree(var list) -> Stream.concat(awards(), list.editions().stream());
            case Condition.ProfessionallyQualified _,
                    Condition.TalentListed _,
                    Condition.Chinese _,
                    Condition.English _,
                    Condition.OtherLanguages _,
                    Condition.Languages _,
                    Condition.Income _,
                    Condition.BusinessProfit _,
                    Condition.OwnsListedCompany _,
                    Condition.ResidentRelative _,
                    Condition.AccompanyingSpouseWithDegree _,
                    Condition.Award _,
                    Condition.RecognisedContribution _,
                    Condition.FinancialSupport _,
                    Condition.GoodCharacter _ -> Stream.empty();
        };
    }

    /** What happens on the day of an outlook that changes what a rule is worth, against an outlook on the day before. */
    List<Cause> causes(Rule rule, Outlook before, Outlook after) {
        return rule instanceof Rule.EachChild ? ofChildren(after.day()) : causes(rule.conditions(), before, after);
    }

    /** The same for a condition. */
    List<Cause> causes(Condition condition, Outlook before, Outlook after) {
        return causes(Stream.of(condition), before, after);
    }

    private List<Cause> causes(Stream<Condition> conditions, Outlook before, Outlook after) {
        return conditions
                .flatMap(Condition::parts)
                .filter(part -> before.holds(part) != after.holds(part))
                .flatMap(part -> ofTurning(part, after))
                .distinct()
                .toList();
    }

    private Stream<Cause> ofTurning(Condition part, Outlook after) {
        return switch (part) {
            case Aged _ -> born().map(born -> new Cause.Birthday(after.day().getYear() - born.getYear()));
            case Worked(int years, var kind) -> Stream.of(new Cause.YearsOfWork(years, kind, after.holds(part)));
            case EligibleDegree(var list) -> Stream.concat(ofAwards(after.day()), ofEditions(list, after.day()));
            case EligibleStemDegree(var list) -> Stream.concat(ofAwards(after.day()), ofEditions(list, after.day()));
            default -> ofAwards(after.day());
        };
    }

    private Stream<Cause> ofAwards(LocalDate day) {
        return degrees()
                .filter(degree -> day.equals(degree.awardedOn()))
                .map(degree -> new Cause.DegreeAwarded(degree.level()));
    }

    private static Stream<Cause> ofEditions(InstitutionList list, LocalDate day) {
        return list.editions().contains(day) ? Stream.of(new Cause.ListRenewed()) : Stream.empty();
    }

    private List<Cause> ofChildren(LocalDate day) {
        return children()
                .<Cause>mapMulti((born, causes) -> {
                    if (born.equals(day)) {
                        causes.accept(new Cause.ChildBorn());
                    } else if (Birthdays.turning(MAJORITY, born).equals(day)) {
                        causes.accept(new Cause.ChildOfAge());
                    }
                })
                .distinct()
                .toList();
    }

    private Stream<LocalDate> born() {
        return Stream.ofNullable(told.person().dateOfBirth());
    }

    private Stream<LocalDate> awards() {
        return degrees().map(Degree::awardedOn).filter(Objects::nonNull);
    }

    private Stream<Degree> degrees() {
        return Stream.ofNullable(told.study().degrees()).flatMap(List::stream);
    }

    /** When the children were born who may count at all. */
    private Stream<LocalDate> children() {
        return Stream.ofNullable(told.family().children())
                .flatMap(List::stream)
                .filter(child -> !child.accompanying().and(child.unmarried()).isNo())
                .map(Child::dateOfBirth)
                .filter(Objects::nonNull);
    }
}
