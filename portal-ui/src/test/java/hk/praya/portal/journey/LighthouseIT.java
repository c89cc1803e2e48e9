package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Lighthouse thinks of the public pages, as a telephone and as a desk, in each language. {@code ./praya test --all}
 * asks it, if it can be had; its reports are kept under {@code target/lighthouse}.
 */
@EnabledIfSystemProperty(named = "praya.tests", matches = "all")
class LighthouseIT {

    private static final List<String> PUBLIC = List.of(
            "",
            "assess",
            "rules",
            "rules/gpt-245",
            "schemes",
            "statistics",
            "help",
            "accessibility",
            "register",
            "sign-in");
    private static final List<String> ASPECTS = List.of("accessibility", "best-practices");

    private static final Path REPORTS = Path.of("target", "lighthouse");

    private static PackagedPortal portal;

    @BeforeAll
    static void open() throws IOException {
        assumeFalse(program().isEmpty(), "Lighthouse is not on this machine");
        Files.createDirectories(REPORTS);
        portal = PackagedPortal.start(PackagedPortal.demoHome("lighthouse"), "--praya.demo=true");
    }

    @AfterAll
    static void close() {
        if (portal != null) {
            portal.close();
        }
    }

    /** In light colours, which its browser asks for, and in one language, as on a first visit. */
    static Stream<Arguments> looks() {
        var looks = Look.all().stream()
                .filter(look ->
                        look.theme() == Look.Theme.LIGHT && look.language().second() == null)
                .toList();
        return PUBLIC.stream().flatMap(route -> looks.stream().map(look -> arguments(route, look)));
    }

    @ParameterizedTest(name = "/{0} in {1}")
    @MethodSource("looks")
    void lighthouseFindsNothing(String route, Look look) throws IOException, InterruptedException {
        var report = report(route, look);

        for (var aspect : ASPECTS) {
            assertThat(report.at("/categories/" + aspect + "/score").asDouble(0))
                    .as("%s; %s", aspect, found(report, aspect))
                    .isEqualTo(1);
        }
    }

    private static JsonNode report(String route, Look look) throws IOException, InterruptedException {
        var name = (route.isEmpty() ? "start" : route.replace('/', '-')) + "-" + look;
        var json = REPORTS.resolve(name + ".json");
        var said = REPORTS.resolve(name + ".log");
        var command = new ArrayList<>(List.of(
                program(),
                portal.address() + "/" + route,
                "--quiet",
                "--output=json",
                "--output-path=" + json,
                "--only-categories=" + String.join(",", ASPECTS),
                "--extra-headers={\"Accept-Language\":\"" + look.language().asked() + "\"}",
                "--chrome-flags=--headless " + String.join(" ", Browsers.FLAGS)));
        if (look.width() == Look.DESK) {
            command.add("--preset=desktop");
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("CHROME_PATH", Browsers.program().toString());
        assertThat(builder.start().waitFor()).as("%s", said).isZero();
        return JsonMapper.shared().readTree(json.toFile());
    }

    /** What took points off, by Lighthouse's own names. */
    private static List<String> found(JsonNode report, String aspect) {
        return report.at("/categories/" + aspect + "/auditRefs")
                .valueStream()
                .filter(audit -> audit.path("weight").asDouble(0) > 0)
                .map(audit -> audit.path("id").asString())
                .filter(id -> report.path("audits").path(id).path("score").asDouble(1) < 1)
                .toList();
    }

    private static String program() {
        return System.getenv().getOrDefault("PRAYA_LIGHTHOUSE", "");
    }
}
