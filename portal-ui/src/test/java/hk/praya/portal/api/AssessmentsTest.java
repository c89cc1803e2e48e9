package hk.praya.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessmentsTest {

    private static final String CRITERIA = "gpt-2024";
    private static final String POINTS = "gpt-245";

    private static final ApiInMemory api = new ApiInMemory();

    @AfterAll
    static void close() {
        api.close();
    }

    @Test
    void theExampleIsAnsweredAsItAlwaysWas() throws Exception {
        try (var kept = Objects.requireNonNull(AssessmentsTest.class.getResourceAsStream("assessments.json"))) {
            assertThat(api.assessed(Example.request())).isEqualTo(new JsonMapper().readTree(kept));
        }
    }

    @Test
    void withoutADayTheDayIsTodayInHongKong() throws Exception {
        try (var night = new ApiInMemory()) {
            night.clock.set(Instant.parse("2026-11-19T15:59:59Z"));
            assertThat(night.assessed("{}").get("on").stringValue()).isEqualTo("2026-11-19");
            night.clock.set(Instant.parse("2026-11-19T16:00:00Z"));
            assertThat(night.assessed("{\"on\": null}").get("on").stringValue()).isEqualTo("2026-11-20");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-31, gpt-245, abpt-245",
        "2024-11-01, gpt-2024, abpt-2024",
        "2006-06-28, gpt-2006, abpt-2006",
    })
    void theSetsInForceComeFirstAndAllTheOthersFollow(String on, String general, String achievement) throws Exception {
        var assessments = api.assessed("{\"on\": \"%s\"}".formatted(on)).get("assessments");
        assertThat(assessments.size()).isEqualTo(api.rules.all().size());
        assertThat(assessments.get(0).get("ruleSet").stringValue()).isEqualTo(general);
        assertThat(assessments.get(1).get("ruleSet").stringValue()).isEqualTo(achievement);
        assertThat(assessments.valueStream().map(one -> one.get("inForce").booleanValue()))
                .startsWith(true, true, false)
                .filteredOn(inForce -> inForce)
                .hasSize(2);
    }

    @Test
    void aDayOnWhichTheSetInForceIsNotConfirmedSaysSo() throws Exception {
        assertThat(api.assessed("{\"on\": \"2021-08-11\"}")
                        .get("inForceConfirmed")
                        .booleanValue())
                .isTrue();
        assertThat(api.assessed("{\"on\": \"2021-08-12\"}")
                        .get("inForceConfirmed")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void whatIsNullIsUnansweredAsWhatIsAbsentIs() throws Exception {
        var nothing = api.assessed("{}");
        assertThat(api.assessed("{\"profile\": null}")).isEqualTo(nothing);
        assertThat(api.assessed("{\"profile\": {}}")).isEqualTo(nothing);
        assertThat(api.assessed("""
                {"profile": {"dateOfBirth": null, "degrees": null, "professionalQualification": null, "work": null,
                "jobs": null, "talentListProfession": null, "meetsTalentListSpecification": null, "languages": null,
                "annualIncomeHkd": null, "businessProfitHkd": null, "ownsListedCompany": null, "family": null,
                "achievement": null, "prerequisites": null}}""")).isEqualTo(nothing);
        assertThat(api.assessed("""
                {"profile": {"work": {}, "languages": {"others": null}, "family": {"spouse": {}, "children": null},
                "achievement": {"award": null}, "prerequisites": {}}}""")).isEqualTo(nothing);
    }

    @Test
    void nothingAnsweredIsOpenAndNotZero() throws Exception {
        var criteria = api.assessed("{}", CRITERIA);
        assertThat(criteria.get("certain").intValue()).isZero();
        assertThat(criteria.get("possible").intValue()).isEqualTo(12);
        assertThat(criteria.get("reached").stringValue()).isEqualTo("OPEN");
        assertThat(criteria.get("findings").valueStream())
                .allSatisfy(finding ->
                        assertThat(finding.get("finding").stringValue()).isEqualTo("OPEN"))
                .allSatisfy(finding -> assertThat(finding.get("missing").size()).isPositive());
    }

    @Test
    void anEmptyListSaysThatThereIsNone() throws Exception {
        assertThat(found("{}", CRITERIA, "ELIGIBLE_DEGREE")).isEqualTo("OPEN");
        assertThat(found("{\"degrees\": []}", CRITERIA, "ELIGIBLE_DEGREE")).isEqualTo("NOT_MET");
        assertThat(found("{\"family\": {}}", POINTS, "CHILDREN")).isEqualTo("OPEN");
        assertThat(found("{\"family\": {\"children\": []}}", POINTS, "CHILDREN"))
                .isEqualTo("NOT_MET");
        assertThat(found("{\"jobs\": []}", CRITERIA, "FIVE_YEARS_WORK")).isEqualTo("NOT_MET");
        assertThat(found("{\"jobs\": []}", CRITERIA, "TWO_YEARS_INTERNATIONAL")).isEqualTo("NOT_MET");
    }

    @Test
    void totalsThatAreStatedCountWhereNoJobIsListed() throws Exception {
        var five = "\"work\": {\"graduateLevelYears\": 5}";
        assertThat(found("{" + five + "}", CRITERIA, "FIVE_YEARS_WORK")).isEqualTo("MET");
        assertThat(found("{" + five + ", \"jobs\": []}", CRITERIA, "FIVE_YEARS_WORK"))
                .isEqualTo("MET");
        assertThat(found("{" + five + ", \"jobs\": []}", CRITERIA, "TWO_YEARS_INTERNATIONAL"))
                .isEqualTo("OPEN");
        assertThat(found("{\"work\": {}, \"jobs\": []}", CRITERIA, "FIVE_YEARS_WORK"))
                .isEqualTo("NOT_MET");
    }

    @Test
    void whereAJobIsListedTheJobsCountAndTheTotalsDoNot() throws Exception {
        var job = "{\"from\": \"2020-01\", \"to\": \"2020-12\", \"graduateLevel\": true}";
        assertThat(found(
                        "{\"work\": {\"graduateLevelYears\": 5}, \"jobs\": [" + job + "]}",
                        CRITERIA,
                        "FIVE_YEARS_WORK"))
                .isEqualTo("NOT_MET");
    }

    @Test
    void yearsMayHaveFractions() throws Exception {
        assertThat(found("{\"work\": {\"graduateLevelYears\": 4.99}}", CRITERIA, "FIVE_YEARS_WORK"))
                .isEqualTo("NOT_MET");
        assertThat(found("{\"work\": {\"graduateLevelYears\": 5.0}}", CRITERIA, "FIVE_YEARS_WORK"))
                .isEqualTo("MET");
    }

    @ParameterizedTest
    @CsvSource({"2015-08, 2020-07, MET", "2015-09, 2020-07, NOT_MET"})
    void bothMonthsOfAJobCount(String from, String to, String expected) throws Exception {
        assertThat(found("{\"jobs\": [" + job(from, "\"" + to + "\"") + "]}", CRITERIA, "FIVE_YEARS_WORK"))
                .isEqualTo(expected);
    }

    @Test
    void sevenYearsOfJobsAreSaidAsSeven() throws Exception {
        assertThat(finding("{\"jobs\": [" + job("2012-07", "\"2019-06\"") + "]}", CRITERIA, "FIVE_YEARS_WORK")
                        .get("reason")
                        .stringValue())
                .isEqualTo("7 years at graduate level.");
    }

    @Test
    void monthsThatOverlapCountOnce() throws Exception {
        var jobs = "{\"jobs\": [" + job("2015-01", "\"2017-12\"") + "," + job("2016-01", "\"2018-12\"") + "]}";
        assertThat(finding(jobs, CRITERIA, "FIVE_YEARS_WORK").get("reason").stringValue())
                .startsWith("4 years at graduate level");
    }

    @ParameterizedTest
    @CsvSource({"2019-11, MET", "2019-12, NOT_MET"})
    void aJobStillHeldCountsToTheLastWholeMonthBeforeTheDay(String from, String expected) throws Exception {
        var body = "{\"on\": \"2024-11-30\", \"profile\": {\"jobs\": [%s]}}".formatted(job(from, "null"));
        assertThat(item(api.assessed(body, CRITERIA), "FIVE_YEARS_WORK")
                        .get("finding")
                        .stringValue())
                .isEqualTo(expected);
    }

    @Test
    void theOtherAnswersAboutAJobCountOnlyAtGraduateLevel() throws Exception {
        var job = "{\"from\": \"2010-01\", \"to\": \"2019-12\", \"graduateLevel\": %s, \"international\": true}";
        assertThat(found("{\"jobs\": [" + job.formatted(false) + "]}", CRITERIA, "TWO_YEARS_INTERNATIONAL"))
                .isEqualTo("NOT_MET");
        assertThat(found("{\"jobs\": [" + job.formatted((Object) null) + "]}", CRITERIA, "TWO_YEARS_INTERNATIONAL"))
                .isEqualTo("OPEN");
        assertThat(found("{\"jobs\": [" + job.formatted(true) + "]}", CRITERIA, "TWO_YEARS_INTERNATIONAL"))
                .isEqualTo("MET");
    }

    @ParameterizedTest
    @CsvSource({
        "6000000, MET, 1",
        "5000000, MET, 1",
        "4999999, NOT_MET, 0",
        "0, NOT_MET, 0",
        "-1, NOT_MET, 0",
        "null, OPEN, 0"
    })
    void aProfitThatIsToldIsThatOfABusinessThatIsOwned(String profit, String expected, int points) throws Exception {
        var criterion = finding("{\"businessProfitHkd\": " + profit + "}", CRITERIA, "BUSINESS_PROFIT");
        assertThat(criterion.get("criterion").intValue()).isEqualTo(11);
        assertThat(criterion.get("finding").stringValue()).isEqualTo(expected);
        assertThat(criterion.get("points").intValue()).isEqualTo(points);
    }

    @Test
    void criterionThreeLooksAtTheDegreeOfCriterionTwo() throws Exception {
        var one = "{\"degrees\": [{\"level\": \"MASTER\", \"eligibleUniversity\": true, \"stem\": false}]}";
        var two = "{\"degrees\": [{\"level\": \"MASTER\", \"eligibleUniversity\": true, \"stem\": false},"
                + "{\"level\": \"MASTER\", \"eligibleUniversity\": false, \"stem\": true}]}";
        for (var degrees : List.of(one, two)) {
            assertThat(found(degrees, CRITERIA, "ELIGIBLE_DEGREE")).isEqualTo("MET");
            assertThat(found(degrees, CRITERIA, "STEM_DEGREE")).isEqualTo("NOT_MET");
        }
    }

    @Test
    void theNameOfAProfessionDoesNotScore() throws Exception {
        assertThat(found("{\"talentListProfession\": \"Actuaries\"}", POINTS, "TALENT_LIST"))
                .isEqualTo("OPEN");
        assertThat(found("{\"meetsTalentListSpecification\": true}", POINTS, "TALENT_LIST"))
                .isEqualTo("MET");
    }

    @ParameterizedTest
    @CsvSource({"2006-11-01, NOT_MET", "2006-11-02, MET"})
    void aChildCountsUntilTheDayOfTurningEighteen(String born, String expected) throws Exception {
        var child = "{\"dateOfBirth\": \"%s\", \"accompanying\": true, \"unmarried\": true}".formatted(born);
        var body = "{\"on\": \"2024-11-01\", \"profile\": {\"family\": {\"children\": [" + child + "]}}}";
        assertThat(item(api.assessed(body, POINTS), "CHILDREN").get("finding").stringValue())
                .isEqualTo(expected);
    }

    @Test
    void thePrerequisitesStandBesideTheResultAndDoNotChangeIt() throws Exception {
        var reached =
                "\"work\": {\"graduateLevelYears\": 9, \"internationalYears\": 9, \"reputableEnterpriseYears\": 9,"
                        + " \"specifiedFieldYears\": 9}, \"languages\": {\"english\": true, \"others\": 1}";
        var answer = api.assessed(
                "{\"profile\": {" + reached + ", \"prerequisites\": {\"goodCharacter\": false}}}", CRITERIA);
        assertThat(answer.get("reached").stringValue()).isEqualTo("YES");
        assertThat(answer.get("prerequisites")
                        .valueStream()
                        .map(one -> one.get("id").stringValue() + " "
                                + one.get("finding").stringValue()))
                .containsExactly("AGE OPEN", "FINANCIAL_SUPPORT OPEN", "GOOD_CHARACTER NOT_MET", "EDUCATION OPEN");
    }

    @Test
    void achievementIsAllOrNothing() throws Exception {
        var answer = api.assessed("{\"profile\": {\"achievement\": {\"award\": true}}}", "abpt-2024");
        assertThat(answer.get("kind").stringValue()).isEqualTo("ACHIEVEMENT");
        assertThat(answer.get("reached").stringValue()).isEqualTo("YES");
        assertThat(answer.get("findings").get(0).get("criterion").isNull()).isTrue();
    }

    @Test
    void criteriaHaveTheirNumbersAndFactorsHaveNone() throws Exception {
        assertThat(api.assessed("{}", CRITERIA)
                        .get("findings")
                        .valueStream()
                        .map(finding -> finding.get("criterion").intValue()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(api.assessed("{}", POINTS).get("findings").valueStream())
                .allSatisfy(
                        finding -> assertThat(finding.get("criterion").isNull()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000", "1e6", "1000000.0", "1000000.000"})
    void aWholeNumberIsOneHoweverItIsWritten(String income) throws Exception {
        assertThat(found("{\"annualIncomeHkd\": " + income + "}", CRITERIA, "ANNUAL_INCOME"))
                .isEqualTo("MET");
    }

    private String found(String profile, String ruleSet, String item) throws Exception {
        return finding(profile, ruleSet, item).get("finding").stringValue();
    }

    private JsonNode finding(String profile, String ruleSet, String item) throws Exception {
        return item(api.assessed("{\"profile\": " + profile + "}", ruleSet), item);
    }

    private static JsonNode item(JsonNode assessment, String item) {
        return assessment
                .get("findings")
                .valueStream()
                .filter(finding -> finding.get("item").stringValue().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static String job(String from, String to) {
        return "{\"from\": \"%s\", \"to\": %s, \"graduateLevel\": true}".formatted(from, to);
    }
}
