package hk.praya.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

class RefusalsTest {

    private static final ApiInMemory api = new ApiInMemory();

    @AfterAll
    static void close() {
        api.close();
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments(
                        "{\"profile\": {\"degrees\": [{}, {\"stem\": \"true\"}]}}",
                        "profile.degrees[1].stem",
                        "true, false or null"),
                arguments(
                        "{\"profile\": {\"ownsListedCompany\": 1}}",
                        "profile.ownsListedCompany",
                        "true, false or null"),
                arguments(
                        "{\"profile\": {\"languages\": {\"english\": \"\"}}}",
                        "profile.languages.english",
                        "true, false or null"),
                arguments(
                        "{\"profile\": {\"languages\": {\"others\": 1.5}}}",
                        "profile.languages.others",
                        "whole number"),
                arguments(
                        "{\"profile\": {\"languages\": {\"others\": \"1\"}}}",
                        "profile.languages.others",
                        "whole number"),
                arguments(
                        "{\"profile\": {\"languages\": {\"others\": 4294967297}}}",
                        "profile.languages.others",
                        "whole number"),
                arguments("{\"profile\": {\"annualIncomeHkd\": 1000000.5}}", "profile.annualIncomeHkd", "whole number"),
                arguments(
                        "{\"profile\": {\"annualIncomeHkd\": 1e999999999}}", "profile.annualIncomeHkd", "whole number"),
                arguments(
                        "{\"profile\": {\"businessProfitHkd\": 9223372036854775808}}",
                        "profile.businessProfitHkd",
                        "whole number"),
                arguments("{\"profile\": {\"businessProfitHkd\": true}}", "profile.businessProfitHkd", "whole number"),
                arguments("{\"profile\": {\"work\": {\"seniorYears\": \"5\"}}}", "profile.work.seniorYears", "number"),
                arguments("{\"profile\": {\"work\": {\"seniorYears\": NaN}}}", "profile.work.seniorYears", "no JSON"),
                arguments(
                        "{\"profile\": {\"work\": {\"seniorYears\": \"NaN\"}}}", "profile.work.seniorYears", "number"),
                arguments(
                        "{\"profile\": {\"work\": {\"seniorYears\": Infinity}}}",
                        "profile.work.seniorYears",
                        "no JSON"),
                arguments(
                        "{\"profile\": {\"annualIncomeHkd\": " + "1".repeat(41) + "}}",
                        "profile.annualIncomeHkd",
                        "this long"),
                arguments("{\"on\": \"2024-02-30\"}", "on", "day of the calendar"),
                arguments("{\"on\": \"2023-02-29\"}", "on", "day of the calendar"),
                arguments("{\"on\": \"2024-1-1\"}", "on", "day of the calendar"),
                arguments("{\"on\": \"31-10-2024\"}", "on", "day of the calendar"),
                arguments("{\"on\": \"2024-10-31T00:00:00Z\"}", "on", "day of the calendar"),
                arguments("{\"on\": \"\"}", "on", "day of the calendar"),
                arguments("{\"on\": null /* today */}", "on", "no JSON"),
                arguments("{\"on\": 20241031}", "on", "day of the calendar"),
                arguments("{\"on\": [2024, 10, 31]}", "on", "day of the calendar"),
                arguments(
                        "{\"profile\": {\"dateOfBirth\": \"1990-13-01\"}}",
                        "profile.dateOfBirth",
                        "day of the calendar"),
                arguments(
                        "{\"profile\": {\"degrees\": [{\"awardedOn\": \"2010-06-31\"}]}}",
                        "profile.degrees[0].awardedOn",
                        "day of the calendar"),
                arguments("{\"profile\": {\"jobs\": [{\"from\": \"2012-13\"}]}}", "profile.jobs[0].from", "month"),
                arguments("{\"profile\": {\"jobs\": [{}, {\"to\": \"2012-07-01\"}]}}", "profile.jobs[1].to", "month"),
                arguments(
                        "{\"profile\": {\"degrees\": [{\"level\": \"master\"}]}}",
                        "profile.degrees[0].level",
                        "BACHELOR, MASTER, DOCTORATE"),
                arguments(
                        "{\"profile\": {\"degrees\": [{\"level\": 1}]}}",
                        "profile.degrees[0].level",
                        "BACHELOR, MASTER, DOCTORATE"),
                arguments(
                        "{\"profile\": {\"degrees\": [{\"level\": \"\"}]}}",
                        "profile.degrees[0].level",
                        "BACHELOR, MASTER, DOCTORATE"),
                arguments(
                        "{\"profile\": {\"degrees\": [{\"institution\": 7}]}}",
                        "profile.degrees[0].institution",
                        "text"),
                arguments("{\"profile\": {\"degrees\": {}}}", "profile.degrees", "list"),
                arguments("{\"profile\": {\"degrees\": \"\"}}", "profile.degrees", "list"),
                arguments("{\"profile\": {\"jobs\": [null]}}", "profile.jobs[0]", "object"),
                arguments("{\"profile\": {\"jobs\": [[]]}}", "profile.jobs[0]", "object"),
                arguments("{\"profile\": {\"work\": []}}", "profile.work", "object"),
                arguments("{\"profile\": {\"work\": \"\"}}", "profile.work", "object"),
                arguments("{\"profile\": 1}", "profile", "object"),
                arguments("{\"profile\": {\"age\": 35}}", "profile.age", "no such field"),
                arguments("{\"Profile\": {}}", "Profile", "on, profile"),
                arguments("{\"profile\": {\"jobs\": [{}, {\"till\": null}]}}", "profile.jobs[1].till", "from"),
                arguments("{\"on\": \"2024-10-31\", \"on\": \"2024-10-31\"}", "on", "twice"),
                arguments(
                        "{\"profile\": {\"jobs\": [{}, {\"to\": null, \"to\": null}]}}", "profile.jobs[1].to", "twice"),
                arguments("{\"profile\": {\"jobs\": [{\"to\": tomorrow}]}}", "profile.jobs[0].to", "no JSON"),
                arguments("{\"profile\": {\"jobs\": [{},]}}", "profile.jobs[1]", "no JSON"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatCannotBeReadIsRefusedAtItsField(String body, String field, String sentence) throws Exception {
        assertRefused(api.assess(body), 400, field, sentence);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments("{\"on\": \"2006-06-27\"}", "on", "The first day that had was 2006-06-28"),
                arguments("{\"on\": \"0001-01-01\"}", "on", "no rules on this day"),
                arguments("{\"on\": \"2101-01-01\"}", "on", "between 1900 and 2100"),
                arguments(
                        "{\"on\": \"2024-10-31\", \"profile\": {\"dateOfBirth\": \"2024-11-01\"}}",
                        "profile.dateOfBirth",
                        "after 2024-10-31"),
                arguments(
                        "{\"profile\": {\"dateOfBirth\": \"1899-12-31\"}}",
                        "profile.dateOfBirth",
                        "between 1900 and 2100"),
                arguments(
                        "{\"profile\": {\"degrees\": [{}, {\"awardedOn\": \"1899-12-31\"}]}}",
                        "profile.degrees[1].awardedOn",
                        "between"),
                arguments(
                        "{\"profile\": {\"family\": {\"children\": [{\"dateOfBirth\": \"2101-01-01\"}]}}}",
                        "profile.family.children[0].dateOfBirth",
                        "between"),
                arguments("{\"profile\": {\"jobs\": [{\"from\": \"1899-12\"}]}}", "profile.jobs[0].from", "between"),
                arguments(
                        "{\"profile\": {\"jobs\": [{}, {\"from\": \"2012-07\", \"to\": \"2012-06\"}]}}",
                        "profile.jobs[1].to",
                        "before it begins, in 2012-07"),
                arguments(
                        "{\"profile\": {\"work\": {\"graduateLevelYears\": -0.1}}}",
                        "profile.work.graduateLevelYears",
                        "between 0 and 100"),
                arguments(
                        "{\"profile\": {\"work\": {\"specifiedFieldYears\": 100.1}}}",
                        "profile.work.specifiedFieldYears",
                        "between 0 and 100"),
                arguments(
                        "{\"profile\": {\"work\": {\"internationalYears\": 1e400}}}",
                        "profile.work.internationalYears",
                        "between 0 and 100"),
                arguments(
                        "{\"profile\": {\"languages\": {\"others\": -1}}}",
                        "profile.languages.others",
                        "between 0 and 100"),
                arguments(
                        "{\"profile\": {\"languages\": {\"others\": 101}}}",
                        "profile.languages.others",
                        "between 0 and 100"),
                arguments(
                        "{\"profile\": {\"annualIncomeHkd\": -1}}",
                        "profile.annualIncomeHkd",
                        "between 0 and 1,000,000,000,000"),
                arguments("{\"profile\": {\"annualIncomeHkd\": 1000000000001}}", "profile.annualIncomeHkd", "between"),
                arguments(
                        "{\"profile\": {\"businessProfitHkd\": -1000000000001}}",
                        "profile.businessProfitHkd",
                        "between"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCannotBeIsRefusedAtItsField(String body, String field, String sentence) throws Exception {
        assertRefused(api.assess(body), 422, field, sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"on\": \"2006-06-28\"}",
                "{\"on\": \"2100-12-31\"}",
                "{\"on\": \"2024-02-29\"}",
                "{\"on\": \"2024-10-31\", \"profile\": {\"dateOfBirth\": \"2024-10-31\"}}",
                "{\"profile\": {\"dateOfBirth\": \"1900-01-01\"}}",
                "{\"profile\": {\"jobs\": [{\"from\": \"2012-07\", \"to\": \"2012-07\"}, {\"to\": \"1900-01\"}]}}",
                "{\"profile\": {\"work\": {\"graduateLevelYears\": 0, \"specifiedFieldYears\": 100}}}",
                "{\"profile\": {\"languages\": {\"others\": 100}}}",
                "{\"profile\": {\"annualIncomeHkd\": 1000000000000, \"businessProfitHkd\": -1000000000000}}",
                "{\"on\": \"2010-01-01\", \"profile\": {\"family\": {\"children\": [{\"dateOfBirth\": \"2015-01-01\"}]}}}",
            })
    void whatIsJustPossibleIsTaken(String body) throws Exception {
        api.assessed(body);
    }

    @Test
    void everythingThatCannotBeIsNamedAtOnce() throws Exception {
        var problem = ApiInMemory.json(api.assess("""
                {"on": "2006-06-27", "profile": {"annualIncomeHkd": -1, "jobs": [{"from": "2012-07", "to": "2012-06"}]}}"""));
        assertThat(problem.get("errors")
                        .valueStream()
                        .map(error -> error.get("field").stringValue()))
                .containsExactly("on", "profile.jobs[0].to", "profile.annualIncomeHkd");
        assertThat(problem.get("field").stringValue()).isEqualTo("on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | nothing in the request",
                "~  ~ | nothing in the request",
                "null | should be an object",
                "[] | should be an object",
                "true | should be an object",
                "{} {} | Something follows",
                "{}] | no JSON, from line 1, column 3",
                "{ | no JSON",
                "{'on': null} | no JSON",
                "on=2024-10-31 | no JSON",
            })
    void whatIsNoObjectIsRefusedAsAWhole(String body, String sentence) throws Exception {
        assertRefused(api.assess(body), 400, null, sentence);
    }

    @Test
    void whatIsNotUtf8IsRefused() throws Exception {
        var latin = "{\"profile\": {\"talentListProfession\": \"caf\u00e9\"}}".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(api.assess(latin), 400, null, "UTF-8");
        assertRefused(api.assess("{}".getBytes(StandardCharsets.UTF_16)), 400, null, "UTF-8");
        assertRefused(api.assess(new byte[] {'{', (byte) 0xC0, (byte) 0x80, '}'}), 400, null, "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/xml",
                "multipart/form-data",
                "application/json;charset=ISO-8859-1"
            })
    void onlyJsonInUtf8IsTaken(String type) throws Exception {
        var request = post("/api/v1/assessments")
                .contentType(MediaType.parseMediaType(type))
                .content("{}");
        assertRefused(api.perform(request), 415, null, "Content-Type: application/json");
    }

    @Test
    void aBodyOfNoTypeIsRefused() throws Exception {
        assertRefused(api.perform(post("/api/v1/assessments").content("{}")), 415, null, "application/json");
    }

    @Test
    void aCompressedBodyIsRefused() throws Exception {
        var request = post("/api/v1/assessments")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Encoding", "gzip")
                .content("{}");
        assertRefused(api.perform(request), 415, null, "not compressed");
    }

    @Test
    void theTypeMayNameItsCharacters() throws Exception {
        var request = post("/api/v1/assessments")
                .contentType("application/json;charset=utf-8")
                .content("{}");
        assertThat(api.perform(request).getStatus()).isEqualTo(200);
    }

    @Test
    void whateverIsSaidToBeAcceptableTheAnswerIsJson() throws Exception {
        var good = post("/api/v1/assessments")
                .contentType(MediaType.APPLICATION_JSON)
                .accept("text/html")
                .content("{}");
        assertThat(api.perform(good).getContentType()).isEqualTo("application/json");
        var bad = post("/api/v1/assessments")
                .contentType(MediaType.APPLICATION_JSON)
                .accept("text/html")
                .content("[]");
        assertThat(api.perform(bad).getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void anotherMethodIsToldWhichOneIsTaken() throws Exception {
        for (var response : List.of(
                api.read("/api/v1/assessments"),
                api.perform(put("/api/v1/assessments").content("{}")))) {
            assertRefused(response, 405, null, "POST");
            assertThat(response.getHeader("Allow")).isEqualTo("POST");
        }
        for (var path : List.of("/api/v1/rule-sets", "/api/v1/rule-sets/gpt-245", "/api/v1/openapi.json")) {
            var response = api.perform(delete(path));
            assertRefused(response, 405, null, "GET");
            assertThat(response.getHeader("Allow")).isEqualTo("GET");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1",
                "/api/v1/",
                "/api/v1/assessment",
                "/api/v1/assessments/",
                "/api/v1/rule-sets/gpt-245/rules",
                "/api/v2/assessments"
            })
    void whereThereIsNothingAProblemSaysSo(String path) throws Exception {
        assertRefused(api.read(path), 404, null, "nothing at this address");
    }

    @Test
    void aRuleSetThatIsNoneIsNamed() throws Exception {
        assertRefused(api.read("/api/v1/rule-sets/gpt-1999"), 404, "id", "no rule set of this name");
    }

    private static void assertRefused(
            MockHttpServletResponse response, int status, @Nullable String field, String sentence) {
        var text = ApiInMemory.text(response);
        assertThat(response.getStatus()).as(text).isEqualTo(status);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        var problem = ApiInMemory.json(response);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").stringValue()).isNotBlank();
        assertThat(problem.get("type").stringValue())
                .isEqualTo("http://localhost:8080/help/problems#request-" + status);
        assertThat(problem.get("detail").stringValue()).contains(sentence);
        if (field == null) {
            assertThat(problem.has("field")).as(text).isFalse();
            assertThat(problem.has("errors")).as(text).isFalse();
        } else {
            assertThat(problem.get("field").stringValue()).isEqualTo(field);
            assertThat(problem.get("detail").stringValue()).startsWith(field + ": ");
            assertThat(problem.get("errors").get(0).get("field").stringValue()).isEqualTo(field);
            assertThat(problem.get("errors").get(0).get("detail").stringValue()).contains(sentence);
        }
    }
}
