package hk.praya.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The roles that colours play in the stylesheet: by day and by night everything stands out from what it lies on. */
class ColoursTest {

    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/praya");

    /** WCAG 2.2: 1.4.3 for text, 1.4.11 for what tells something by its shape. */
    private static final double TEXT = 4.5;

    private static final double SHAPE = 3;

    private static final Pattern ROLE =
            Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\\);");
    private static final Pattern LITERAL = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color)\\(|: (?:white|black)\\b");

    private static final List<String> GROUNDS = List.of("paper", "card", "wash");
    private static final Map<String, List<String>> WRITTEN_ON = Map.ofEntries(
            Map.entry("ink", List.of("paper", "card", "wash", "harbour-soft", "met-soft", "open-soft", "bad-soft")),
            Map.entry("ink-2", List.of("paper", "card", "wash", "met-soft", "open-soft", "bad-soft")),
            Map.entry("harbour", List.of("paper", "card", "wash", "met-soft", "open-soft", "bad-soft")),
            Map.entry("harbour-deep", List.of("paper", "card", "harbour-soft")),
            Map.entry("on-harbour", List.of("harbour", "harbour-deep")),
            Map.entry("bauhinia", GROUNDS),
            Map.entry("met", List.of("paper", "card", "wash", "met-soft")),
            Map.entry("open", List.of("paper", "card", "open-soft")),
            Map.entry("open-deep", List.of("open-soft")),
            Map.entry("not", List.of("paper", "card")),
            Map.entry("bad", List.of("paper", "card", "bad-soft")));
    private static final Map<String, List<String>> DRAWN_ON = Map.of(
            "edge", List.of("paper", "card"),
            "harbour", List.of("paper", "card", "wash", "harbour-soft"),
            "bauhinia", List.of("paper", "card", "wash", "met-soft", "open-soft", "harbour-soft"),
            "bad", List.of("paper", "card"));

    private static Map<String, List<String>> roles() throws IOException {
        var roles = new LinkedHashMap<String, List<String>>();
        ROLE.matcher(Files.readString(STYLES.resolve("praya.css")))
                .results()
                .forEach(role -> roles.put(role.group(1), List.of(role.group(2), role.group(3))));
        return roles;
    }

    static Stream<Arguments> pairs() {
        return Stream.concat(pairs(WRITTEN_ON, TEXT), pairs(DRAWN_ON, SHAPE));
    }

    private static Stream<Arguments> pairs(Map<String, List<String>> roles, double least) {
        return roles.entrySet().stream()
                .flatMap(role -> role.getValue().stream().map(ground -> Arguments.of(role.getKey(), ground, least)));
    }

    @ParameterizedTest(name = "{0} on {1}, at least {2}")
    @MethodSource("pairs")
    void standsOutByDayAndByNight(String role, String ground, double least) throws IOException {
        var roles = roles();
        for (int time = 0; time < 2; time++) {
            assertThat(contrast(colour(roles, role, time), colour(roles, ground, time)))
                    .as(time == 0 ? "by day" : "by night")
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void theContrastIsWorkedOutAsWcagDoes() {
        assertThat(contrast("#fff", "#000000")).isEqualTo(21);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    static Stream<Path> styles() throws IOException {
        try (var files = Files.list(STYLES)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void onlyTheRolesNameColours(Path file) throws IOException {
        var rules = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("  --"))
                .toList();
        assertThat(rules).noneMatch(line -> LITERAL.matcher(line).find());
    }

    private static String colour(Map<String, List<String>> roles, String role, int time) {
        return Objects.requireNonNull(roles.get(role), role).get(time);
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        var digits = colour.length() == 4 ? colour.substring(1).replaceAll("(.)", "$1$1") : colour.substring(1);
        var parts = IntStream.of(0, 2, 4)
                .mapToDouble(at -> Integer.parseInt(digits.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
