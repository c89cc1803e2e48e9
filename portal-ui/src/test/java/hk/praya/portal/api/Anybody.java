package hk.praya.portal.api;

import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
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
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody drawn at random, told twice: as the API is told, and as the engine is. */
final class Anybody {

    private static final List<DegreeLevel> LEVELS = List.of(DegreeLevel.values());
    private static final List<Answer> ANSWERS = List.of(Answer.values());
    private static final LocalDate BORN_FROM = LocalDate.of(1950, 1, 1);
    private static final LocalDate CHILD_FROM = LocalDate.of(1995, 1, 1);
    private static final LocalDate AWARDED_FROM = LocalDate.of(1990, 1, 1);
    private static final YearMonth WORK_FROM = YearMonth.of(1990, 1);

    private final Random random;
    private final Profile profile;
    private StringJoiner told = object();
    private final String json;

    Anybody(Random random) {
        this.random = random;
        this.profile = anyProfile();
        this.json = told.toString();
    }

    Profile profile() {
        return profile;
    }

    String json() {
        return json;
    }

    private Profile anyProfile() {
        var born = day("dateOfBirth", BORN_FROM, 20_000);
        var study = new Study(list("degrees", this::degree), answer("professionalQualification"));
        var work = work();
        var talent =
                new TalentListing(text("talentListProfession", "Actuaries"), answer("meetsTalentListSpecification"));
        var language = inside(
                "languages",
                Language.UNANSWERED,
                () -> new Language(answer("chinese"), answer("english"), count("others", 3)));
        var income = amount("annualIncomeHkd", 0, 2_000_000);
        var profit = amount("businessProfitHkd", -2_000_000, 10_000_000);
        var means =
                new Means(income, profit == null ? Answer.UNANSWERED : Answer.YES, profit, answer("ownsListedCompany"));
        var family = inside("family", Family.UNANSWERED, this::family);
        var achievement = inside(
                "achievement",
                Achievement.UNANSWERED,
                () -> new Achievement(answer("award"), answer("recognisedContribution")));
        var suitability = inside(
                "prerequisites",
                Suitability.UNANSWERED,
                () -> new Suitability(answer("financialSupport"), answer("goodCharacter")));
        return new Profile(
                Person.UNANSWERED.withDateOfBirth(born),
                study,
                work,
                talent,
                language,
                means,
                family,
                achievement,
                suitability);
    }

    private Work work() {
        var stated = inside(
                "work",
                StatedYears.UNANSWERED,
                () -> new StatedYears(
                        years("graduateLevelYears"),
                        years("seniorYears"),
                        years("internationalYears"),
                        years("reputableEnterpriseYears"),
                        years("specifiedFieldYears")));
        var jobs = list("jobs", this::job);
        if (jobs != null && jobs.isEmpty() && stated.equals(StatedYears.UNANSWERED)) {
            return new Work(new StatedYears(0.0, 0.0, 0.0, 0.0, 0.0), List.of());
        }
        return new Work(stated, jobs == null ? List.of() : jobs);
    }

    private Degree degree() {
        var level = drawn() ? null : LEVELS.get(random.nextInt(LEVELS.size()));
        tell("level", level == null ? null : "\"" + level + "\"");
        return new Degree(
                level,
                day("awardedOn", AWARDED_FROM, 13_000),
                null,
                null,
                answer("renownedInstitution"),
                answer("eligibleUniversity"),
                answer("stem"));
    }

    private Job job() {
        var from = drawn() ? null : WORK_FROM.plusMonths(random.nextInt(420));
        var to = drawn() || from == null ? null : from.plusMonths(random.nextInt(120));
        tell("from", from == null ? null : "\"" + from + "\"");
        tell("to", to == null ? null : "\"" + to + "\"");
        return new Job(
                null,
                null,
                from,
                to,
                new JobNature(
                        answer("graduateLevel"),
                        answer("senior"),
                        answer("international"),
                        answer("reputableEnterprise"),
                        answer("specifiedField")));
    }

    private Family family() {
        var relative = answer("residentRelative");
        var spouse = inside("spouse", Spouse.UNANSWERED, () -> new Spouse(answer("accompanying"), answer("degree")));
        return new Family(
                relative,
                spouse,
                list(
                        "children",
                        () -> new Child(
                                day("dateOfBirth", CHILD_FROM, 11_000), answer("accompanying"), answer("unmarried"))));
    }

    private Answer answer(String field) {
        var answer = ANSWERS.get(random.nextInt(ANSWERS.size()));
        tell(field, answer == Answer.UNANSWERED ? null : String.valueOf(answer == Answer.YES));
        return answer;
    }

    private @Nullable LocalDate day(String field, LocalDate first, int days) {
        var day = drawn() ? null : first.plusDays(random.nextInt(days));
        tell(field, day == null ? null : "\"" + day + "\"");
        return day;
    }

    private @Nullable Double years(String field) {
        var years = drawn() ? null : random.nextInt(60) / 4.0;
        tell(field, years == null ? null : years.toString());
        return years;
    }

    private @Nullable Integer count(String field, int below) {
        var count = drawn() ? null : random.nextInt(below);
        tell(field, count == null ? null : count.toString());
        return count;
    }

    private @Nullable Long amount(String field, long from, long to) {
        var amount = drawn() ? null : random.nextLong(from, to);
        tell(field, amount == null ? null : amount.toString());
        return amount;
    }

    private @Nullable String text(String field, String text) {
        var given = drawn() ? null : text;
        tell(field, given == null ? null : "\"" + given + "\"");
        return given;
    }

    private <T> @Nullable List<T> list(String field, Supplier<T> element) {
        if (drawn()) {
            tell(field, null);
            return null;
        }
        var around = told;
        var elements = new StringJoiner(", ", "[", "]");
        var list = Stream.generate(() -> {
                    told = object();
                    T drawn = element.get();
                    elements.add(told.toString());
                    return drawn;
                })
                .limit(random.nextInt(4))
                .toList();
        told = around;
        tell(field, elements.toString());
        return list;
    }

    private <T> T inside(String field, T unanswered, Supplier<T> content) {
        if (drawn()) {
            tell(field, null);
            return unanswered;
        }
        var around = told;
        told = object();
        T drawn = content.get();
        var inner = told.toString();
        told = around;
        tell(field, inner);
        return drawn;
    }

    /** What has not been answered is null or absent. */
    private void tell(String field, @Nullable String value) {
        if (value != null || random.nextBoolean()) {
            told.add("\"" + field + "\": " + value);
        }
    }

    private boolean drawn() {
        return random.nextInt(4) == 0;
    }

    private static StringJoiner object() {
        return new StringJoiner(", ", "{", "}");
    }
}
