package hk.praya.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class OpenApiTest {

    private static final ApiInMemory api = new ApiInMemory("praya.api.jobs=7");

    private final JsonNode document;

    OpenApiTest() throws Exception {
        document = ApiInMemory.json(api.read("/api/v1/openapi.json"));
    }

    @AfterAll
    static void close() {
        api.close();
    }

    @Test
    void everyFieldOfEveryRecordIsDescribed() {
        for (var type : records()) {
            var schema = schema(type.getSimpleName());
            assertThat(schema.get("description").stringValue())
                    .as(type.getSimpleName())
                    .isNotBlank();
            assertThat(names(schema.get("properties")))
                    .as(type.getSimpleName())
                    .containsExactlyElementsOf(Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
            assertThat(schema.get("properties").valueStream())
                    .allSatisfy(
                            property -> assertThat(property.get("description").stringValue())
                                    .isNotBlank());
        }
    }

    @Test
    void everyRecordIsThereAndNothingElseIs() {
        assertThat(names(document.at("/components/schemas")))
                .containsExactlyInAnyOrderElementsOf(
                        records().stream().map(Class::getSimpleName).toList());
    }

    /** The records in the files of the API, found without the help of what describes them. */
    private static List<Class<?>> records() {
        var found = new ArrayList<Class<?>>();
        for (var file : List.of(
                AssessmentRequest.class,
                AssessmentsAnswer.class,
                RuleSetsAnswer.class,
                RuleSetAnswer.class,
                StatisticsAnswer.class,
                Problem.class,
                Citation.class)) {
            found.add(file);
            Stream.of(file.getDeclaredClasses()).filter(Class::isRecord).forEach(found::add);
        }
        return found;
    }

    @Test
    void everythingThatCanBeAskedIsThere() {
        var mappings =
                api.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet();
        var mapped = mappings.stream()
                .filter(mapping -> !mapping.getPatternValues().equals(Set.of(Operation.EVERYTHING)))
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .map(path -> path + " " + mapping.getMethodsCondition().getMethods()))
                .collect(Collectors.toSet());
        mapped.remove(Operation.DOCUMENT + " [GET]");
        var described = document.get("paths")
                .propertyStream()
                .map(path -> path.getKey() + " " + methods(path))
                .collect(Collectors.toSet());
        assertThat(described).isNotEmpty().isEqualTo(mapped);
    }

    private static List<RequestMethod> methods(Map.Entry<String, JsonNode> path) {
        return path.getValue()
                .propertyStream()
                .map(operation -> RequestMethod.valueOf(operation.getKey().toUpperCase(Locale.ROOT)))
                .toList();
    }

    @Test
    void whatIsAskedMayBeNullAndTakesNothingElse() {
        for (var type : Stream.concat(
                        Stream.of(AssessmentRequest.class), Stream.of(AssessmentRequest.class.getDeclaredClasses()))
                .toList()) {
            var schema = schema(type.getSimpleName());
            assertThat(schema.get("additionalProperties").booleanValue()).isFalse();
            assertThat(schema.has("required")).isFalse();
            assertThat(schema.get("properties").valueStream())
                    .as(type.getSimpleName())
                    .allSatisfy(property -> assertThat(property.toString()).contains("null"));
        }
    }

    @Test
    void whatIsAnsweredIsAlwaysThere() {
        assertThat(schema("Finding").get("required").size())
                .isEqualTo(AssessmentsAnswer.Finding.class.getRecordComponents().length);
        assertThat(schema("Finding").at("/properties/criterion/type").toString())
                .isEqualTo("[\"integer\",\"null\"]");
        assertThat(schema("Finding").at("/properties/points/type").stringValue())
                .isEqualTo("integer");
        assertThat(schema("Needed").has("required")).isFalse();
    }

    @Test
    void limitsAreThoseOfTheConfiguration() {
        assertThat(schema("Profile").at("/properties/jobs/maxItems").intValue()).isEqualTo(7);
        assertThat(schema("Profile").at("/properties/degrees/maxItems").intValue())
                .isEqualTo(20);
        assertThat(schema("Family").at("/properties/children/maxItems").intValue())
                .isEqualTo(20);
        assertThat(schema("Degree").at("/properties/institution/maxLength").intValue())
                .isEqualTo(200);
        assertThat(schema("Work").at("/properties/seniorYears/maximum").intValue())
                .isEqualTo(100);
        assertThat(schema("Languages").at("/properties/others/minimum").intValue())
                .isZero();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = document.findValuesAsString("$ref");
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
    }

    @Test
    void theExampleIsOneThatIsAnswered() throws Exception {
        var example = document.at("/paths/~1api~1v1~1assessments/post/requestBody/content/application~1json/example");
        assertThat(api.assess(example.toString()).getStatus()).isEqualTo(200);
    }

    @Test
    void everyStatusThatIsAnsweredIsDescribed() {
        var assess = document.at("/paths/~1api~1v1~1assessments/post/responses");
        assertThat(names(assess)).containsExactly("200", "400", "413", "415", "422", "429");
        assertThat(assess.at("/429/headers/Retry-After").isObject()).isTrue();
        assertThat(names(document.at("/paths/~1api~1v1~1rule-sets~1{id}/get/responses")))
                .containsExactly("200", "404", "429");
        assertThat(document.at("/paths/~1api~1v1~1rule-sets~1{id}/get/parameters/0/name")
                        .stringValue())
                .isEqualTo("id");
    }

    private JsonNode schema(String name) {
        return document.at("/components/schemas/" + name);
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }
}
