package hk.praya.scoring.qmas;

import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;
import static hk.praya.scoring.Profiles.born;
import static hk.praya.scoring.Profiles.married;
import static hk.praya.scoring.Profiles.parentOf;
import static hk.praya.scoring.Profiles.renowned;
import static hk.praya.scoring.Profiles.speaks;
import static hk.praya.scoring.Profiles.stated;
import static hk.praya.scoring.Profiles.studied;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Study;
import hk.praya.domain.profile.TalentListing;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every factor of every points table, over every combination of answers, against the table typed in once more. */
class PointsTablesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 31);
    private static final QmasRules RULES = new QmasRules();

    private static final List<Answer> ANSWERS = List.of(Answer.values());
    private static final List<DegreeLevel> LEVELS = List.of(DegreeLevel.values());
    private static final List<Double> YEARS = List.of(0.0, 1.99, 2.0, 2.99, 3.0, 4.99, 5.0, 9.99, 10.0, 30.0);

    static Stream<PublishedTable> tables() {
        return PublishedTable.all();
    }

    @Test
    void everyPointsTestHasItsTable() {
        assertThat(RULES.all())
                .filteredOn(set -> set.kind() == Kind.POINTS)
                .extracting(RuleSet::id)
                .containsExactlyInAnyOrderElementsOf(
                        tables().map(PublishedTable::ruleSet).toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theTableAddsUpToItsPublishedMaximumAndPassesAtEighty(PublishedTable table) {
        var set = RULES.ruleSet(table.ruleSet());

        assertThat(set.maximum()).isEqualTo(table.maximum());
        assertThat(set.threshold()).isEqualTo(PublishedTable.PASS);
        assertThat(set.kind()).isEqualTo(Kind.POINTS);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyAgeFromTheBirthdayToTheDayBeforeTheNext(PublishedTable table) {
        for (int age = 0; age <= 120; age++) {
            var birthday = born(DAY.minusYears(age));
            var dayBeforeTheNext = born(DAY.minusYears(age + 1).plusDays(1));

            assertSettled(table, Item.AGE_BAND, birthday, table.age(age));
            assertSettled(table, Item.AGE_BAND, dayBeforeTheNext, table.age(age));
        }
        assertBetween(
                table,
                Item.AGE_BAND,
                Profile.UNANSWERED,
                IntStream.rangeClosed(0, 120).map(table::age));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void qualificationsOverUpToThreeDegrees(PublishedTable table) {
        for (var professional : ANSWERS) {
            for (var degrees : degreesUpToThree()) {
                var profile = Profile.UNANSWERED.withStudy(
                        new Study(degrees.stream().map(PointsTablesTest::degree).toList(), professional));
                var possible =
                        completions(degrees).stream().flatMapToInt(all -> qualifications(table, all, professional));

                assertBetween(table, Item.QUALIFICATION_BAND, profile, possible);
            }
            assertBetween(
                    table,
                    Item.QUALIFICATION_BAND,
                    Profile.UNANSWERED.withStudy(new Study(null, professional)),
                    degreesUpToThree().stream()
                            .flatMap(degrees -> completions(degrees).stream())
                            .flatMapToInt(all -> qualifications(table, all, professional)));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void workOverGraduateAndSeniorYears(PublishedTable table) {
        for (var graduate : orUntold(YEARS)) {
            for (var senior : orUntold(YEARS)) {
                var possible = told(graduate, YEARS)
                        .flatMapToInt(g -> told(senior, YEARS).mapToInt(s -> table.work(g, s)));

                assertBetween(
                        table,
                        Item.WORK_BAND,
                        stated(graduate.orElse(null), senior.orElse(null), null, null, null),
                        possible);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theBonusesOnWork(PublishedTable table) {
        for (var years : orUntold(YEARS)) {
            assertBetween(
                    table,
                    Item.INTERNATIONAL_EXPOSURE,
                    stated(null, null, years.orElse(null), null, null),
                    told(years, YEARS).mapToInt(y -> y >= 2 ? table.international() : 0));
            assertBetween(
                    table,
                    Item.REPUTABLE_ENTERPRISE,
                    stated(null, null, null, years.orElse(null), null),
                    told(years, YEARS).mapToInt(y -> y >= 3 ? table.enterprise() : 0));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theBonusOnARenownedInstitution(PublishedTable table) {
        for (var first : ANSWERS) {
            for (var second : ANSWERS) {
                assertBetween(
                        table,
                        Item.RENOWNED_INSTITUTION,
                        studied(renowned(first), renowned(second)),
                        points(first.or(second), table.renowned()));
            }
            assertBetween(table, Item.RENOWNED_INSTITUTION, studied(renowned(first)), points(first, table.renowned()));
        }
        assertBetween(table, Item.RENOWNED_INSTITUTION, studied(), IntStream.of(0));
        assertBetween(table, Item.RENOWNED_INSTITUTION, Profile.UNANSWERED, points(UNANSWERED, table.renowned()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theTalentList(PublishedTable table) {
        for (var meets : ANSWERS) {
            assertBetween(
                    table,
                    Item.TALENT_LIST,
                    Profile.UNANSWERED.withTalent(new TalentListing("Actuaries", meets)),
                    points(meets, table.talentList()));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void languageOverEveryCombination(PublishedTable table) {
        var counts = List.of(0, 1, 2, 5);
        for (var chinese : ANSWERS) {
            for (var english : ANSWERS) {
                for (var others : orUntold(counts)) {
                    var possible = booleans(chinese)
                            .flatMapToInt(zh -> booleans(english)
                                    .flatMapToInt(
                                            en -> told(others, counts).mapToInt(more -> table.language(zh, en, more))));

                    assertBetween(table, Item.LANGUAGE_BAND, speaks(chinese, english, others.orElse(null)), possible);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void familyOverEveryCombination(PublishedTable table) {
        for (var first : ANSWERS) {
            assertBetween(
                    table,
                    Item.RESIDENT_RELATIVE,
                    Profile.UNANSWERED.withFamily(Family.UNANSWERED.withResidentRelative(first)),
                    points(first, 5));
            for (var second : ANSWERS) {
                assertBetween(table, Item.SPOUSE_DEGREE, married(first, second), points(first.and(second), 5));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void childrenUpToFour(PublishedTable table) {
        for (int certainly = 0; certainly <= 4; certainly++) {
            for (int perhaps = 0; perhaps <= 4; perhaps++) {
                assertBetween(
                        table,
                        Item.CHILDREN,
                        parentOf(children(certainly, perhaps)),
                        IntStream.rangeClosed(certainly, certainly + perhaps).map(PublishedTable::children));
            }
        }
        assertBetween(
                table,
                Item.CHILDREN,
                Profile.UNANSWERED,
                IntStream.rangeClosed(0, 9).map(PublishedTable::children));
    }

    private static void assertSettled(PublishedTable table, Item item, Profile profile, int points) {
        assertBetween(table, item, profile, IntStream.of(points));
    }

    /** What the set makes of the profile runs from the least to the most of what complete answers could give. */
    private static void assertBetween(PublishedTable table, Item item, Profile profile, IntStream complete) {
        IntSummaryStatistics points = complete.summaryStatistics();
        var finding = finding(table, item, profile);

        if (points.getMax() == 0) {
            assertThat(finding.map(Finding::possible).orElse(0))
                    .as("%s %s %s", table, item, profile)
                    .isZero();
            return;
        }
        assertThat(finding).as("%s %s %s", table, item, profile).hasValueSatisfying(f -> {
            assertThat(f.certain()).as("%s %s %s", table, item, profile).isEqualTo(points.getMin());
            assertThat(f.possible()).as("%s %s %s", table, item, profile).isEqualTo(points.getMax());
        });
    }

    private static Optional<Finding> finding(PublishedTable table, Item item, Profile profile) {
        return RULES.assess(table.ruleSet(), profile, DAY).findings().stream()
                .filter(finding -> finding.item() == item)
                .reduce((first, second) -> {
                    throw new AssertionError("%s is scored twice in %s".formatted(item, table));
                });
    }

    private static IntStream qualifications(PublishedTable table, List<DegreeLevel> all, Answer professional) {
        return booleans(professional)
                .mapToInt(qualified -> table.qualifications(
                        count(all, DegreeLevel.DOCTORATE),
                        count(all, DegreeLevel.MASTER),
                        count(all, DegreeLevel.BACHELOR),
                        qualified));
    }

    private static int count(List<DegreeLevel> all, DegreeLevel level) {
        return (int) all.stream().filter(level::equals).count();
    }

    /** Lists of up to three degrees, each of a level or of none told. */
    private static List<List<Optional<DegreeLevel>>> degreesUpToThree() {
        var lists = new ArrayList<List<Optional<DegreeLevel>>>();
        lists.add(List.of());
        for (var first : orUntold(LEVELS)) {
            lists.add(List.of(first));
            for (var second : orUntold(LEVELS)) {
                lists.add(List.of(first, second));
                for (var third : orUntold(LEVELS)) {
                    lists.add(List.of(first, second, third));
                }
            }
        }
        return lists;
    }

    private static List<List<DegreeLevel>> completions(List<Optional<DegreeLevel>> degrees) {
        List<List<DegreeLevel>> all = List.of(List.of());
        for (var degree : degrees) {
            all = all.stream()
                    .flatMap(begun -> told(degree, LEVELS)
                            .map(level -> Stream.concat(begun.stream(), Stream.of(level))
                                    .toList()))
                    .toList();
        }
        return all;
    }

    private static Degree degree(Optional<DegreeLevel> level) {
        return level.map(Degree::of).orElse(Degree.UNANSWERED);
    }

    private static Child[] children(int certainly, int perhaps) {
        return IntStream.range(0, certainly + perhaps)
                .mapToObj(i -> new Child(DAY.minusYears(5), i < certainly ? YES : UNANSWERED, YES))
                .toArray(Child[]::new);
    }

    private static IntStream points(Answer answer, int points) {
        return booleans(answer).mapToInt(yes -> yes ? points : 0);
    }

    private static Stream<Boolean> booleans(Answer answer) {
        return Stream.of(true, false).filter(value -> answer.isUnanswered() || answer.isYes() == value);
    }

    private static <T> List<Optional<T>> orUntold(List<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                .toList();
    }

    private static <T> Stream<T> told(Optional<T> value, List<T> otherwise) {
        return value.map(Stream::of).orElseGet(otherwise::stream);
    }
}
