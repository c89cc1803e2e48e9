package hk.praya.portal.api;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.dom.Element;
import hk.praya.portal.testing.PortalInMemory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

class ApiViewTest {

    @Configuration(proxyBeanMethods = false)
    static class Limits {
        @Bean
        ApiSettings limits() {
            return new ApiSettings(DataSize.ofKilobytes(8), 11, 12, 13, 14, 15, 16, 17);
        }
    }

    private final PortalInMemory portal = new PortalInMemory(Limits.class);

    @BeforeEach
    void open() {
        portal.browse(ApiView.class);
        UI.getCurrent().navigate("api");
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void everyOperationIsThereUnderItsAddress() {
        assertThat(_get(H1.class).getText()).isEqualTo("Praya’s public API");
        assertThat(_find(H2.class).stream().map(H2::getText))
                .containsExactly(
                        "Assess a profile",
                        "List the rule sets",
                        "Read a rule set",
                        "Read the statistics",
                        "When a request is refused");
        assertThat(_find(OperationSection.class).stream().map(ApiViewTest::text))
                .zipSatisfy(
                        List.of(
                                "POST /api/v1/assessments",
                                "GET /api/v1/rule-sets",
                                "GET /api/v1/rule-sets/{id}",
                                "GET /api/v1/statistics"),
                        (section, call) -> assertThat(section).contains(call));
    }

    @Test
    void theLimitsAreSaidAsTheyAreSet() {
        assertThat(text(_get(ApiView.class)))
                .contains(
                        "16 requests a minute from one address; 8 KB in one request, with at most 11 jobs, 12 degrees and 13 children.");
    }

    @Test
    void theExampleStandsReadyToBeChangedAndSent() {
        var tryOut = _find(TryOut.class).getFirst().getElement();
        assertThat(tryOut.getAttribute("data-method")).isEqualTo("POST");
        assertThat(tryOut.getAttribute("data-path")).isEqualTo("api/v1/assessments");
        var box = parts(tryOut, "request").getFirst();
        assertThat(box.getTag()).isEqualTo("textarea");
        assertThat(box.getText()).isEqualToIgnoringWhitespace(Example.request());
        assertThat(parts(tryOut, "status").getFirst().getAttribute("role")).isEqualTo("status");
        assertThat(parts(tryOut, "answer").getFirst().hasAttribute("hidden")).isTrue();
    }

    @Test
    void everyBoxHasALabel() {
        var boxes = _find(TryOut.class).stream()
                .flatMap(tryOut -> Stream.concat(
                        parts(tryOut.getElement(), "request").stream(),
                        parts(tryOut.getElement(), "variable").stream()))
                .map(box -> box.getAttribute("id"))
                .toList();
        assertThat(boxes).hasSize(2).doesNotHaveDuplicates();
        assertThat(_find(NativeLabel.class).stream()
                        .map(label -> label.getElement().getAttribute("for")))
                .containsExactlyElementsOf(boxes);
    }

    @Test
    void curlIsGivenTheAddressOfThePortalAsItIsVisited() {
        assertThat(_find(
                                Pre.class,
                                spec -> spec.withPredicate(pre -> pre.getText().startsWith("curl ")))
                        .stream()
                        .map(Pre::getText))
                .allSatisfy(command -> assertThat(command).matches("(?s)curl http://[^/]+/api/v1/.*"))
                .anySatisfy(command -> assertThat(command).endsWith("/api/v1/rule-sets/gpt-2024"))
                .anySatisfy(command ->
                        assertThat(command).contains(" \\\n  -H 'Content-Type: application/json' \\\n  -d '{"));
    }

    @Test
    void fieldsAreDescribedOnceSomebodyLooks() {
        var fields = _find(FieldList.class);
        assertThat(fields.stream().map(ApiViewTest::text))
                .containsExactly(
                        "Fields of the request",
                        "Fields of the answer",
                        "Fields of the answer",
                        "Fields of the answer",
                        "Fields of the answer",
                        "Fields of a problem");
        fields.forEach(ApiViewTest::unfold);
        assertThat(text(fields.getFirst()))
                .contains("Job A job, in whole months that both count. from month, such as 2012-07 The first month.")
                .doesNotContain("; or null");
        assertThat(text(fields.get(1)))
                .contains("criterion whole number; or null", "missing list: one of DATE_OF_BIRTH, DEGREES");
        assertThat(text(fields.getLast())).contains("Problem", "FieldError");
    }

    @Test
    void theDescriptionForProgramsIsLinked() {
        assertThat(_get(Anchor.class, spec -> spec.withText("The description in OpenAPI 3.1 (opens in a new tab)"))
                        .getHref())
                .isEqualTo("api/v1/openapi.json");
    }

    private static void unfold(NativeDetails details) {
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private static List<Element> parts(Element within, String name) {
        return Stream.concat(Stream.of(within), within.getChildren().flatMap(child -> parts(child, name).stream()))
                .filter(element -> name.equals(element.getAttribute("data-part")))
                .toList();
    }

    private static String text(Component component) {
        return texts(component.getElement()).collect(Collectors.joining(" "));
    }

    private static Stream<String> texts(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText().strip())
                : element.getChildren().flatMap(ApiViewTest::texts);
    }
}
