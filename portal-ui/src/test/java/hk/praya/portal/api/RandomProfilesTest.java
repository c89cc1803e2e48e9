package hk.praya.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.profile.Answer;
import hk.praya.scoring.qmas.QmasRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RandomProfilesTest {

    private static final long SEED = 20_261_126;
    private static final int PROFILES = 300;

    @Test
    void theNumbersOfTheApiAreThoseOfTheEngine() throws Exception {
        var random = new Random(SEED);
        var rules = new QmasRules();
        try (var api = new ApiInMemory()) {
            for (int i = 0; i < PROFILES; i++) {
                var anybody = new Anybody(random);
                var on = LocalDate.of(2006, 6, 28).plusDays(random.nextInt(8_000));
                var answer = api.assessed("{\"on\": \"%s\", \"profile\": %s}".formatted(on, anybody.json()));
                var expected = rules.assessAll(anybody.profile(), on);
                assertThat(numbers(answer))
                        .as("seed %d, profile %d on %s: %s", SEED, i, on, anybody.json())
                        .isEqualTo(expected.stream()
                                .map(RandomProfilesTest::numbers)
                                .toList());
            }
        }
    }

    private static List<String> numbers(JsonNode answer) {
        return answer.get("assessments")
                .valueStream()
                .map(RandomProfilesTest::one)
                .toList();
    }

    private static String one(JsonNode result) {
        return "%s %s %s %d/%d %d-%d %s%s%s"
                .formatted(
                        result.get("ruleSet").stringValue(),
                        result.get("kind").stringValue(),
                        result.get("inForce").booleanValue(),
                        result.get("threshold").intValue(),
                        result.get("maximum").intValue(),
                        result.get("certain").intValue(),
                        result.get("possible").intValue(),
                        result.get("reached").stringValue(),
                        result.get("prerequisites")
                                .valueStream()
                                .map(gate -> gate.get("id").stringValue() + " "
                                        + gate.get("finding").stringValue())
                                .toList(),
                        result.get("findings")
                                .valueStream()
                                .map(line -> "%s %s %d-%d of %d %s"
                                        .formatted(
                                                line.get("factor").stringValue(),
                                                line.get("item").stringValue(),
                                                line.get("points").intValue(),
                                                line.get("possible").intValue(),
                                                line.get("maximum").intValue(),
                                                line.get("finding").stringValue()))
                                .toList());
    }

    private static String numbers(Assessment result) {
        return "%s %s %s %d/%d %d-%d %s%s%s"
                .formatted(
                        result.ruleSet(),
                        result.kind(),
                        result.inForce(),
                        result.threshold(),
                        result.maximum(),
                        result.certain(),
                        result.possible(),
                        result.reached() == Answer.UNANSWERED ? "OPEN" : result.reached(),
                        result.prerequisites().stream()
                                .map(gate -> gate.prerequisite() + " " + found(gate.met()))
                                .toList(),
                        result.findings().stream()
                                .map(line -> "%s %s %d-%d of %d %s"
                                        .formatted(
                                                line.item().factor(),
                                                line.item(),
                                                line.certain(),
                                                line.possible(),
                                                line.maximum(),
                                                found(line)))
                                .toList());
    }

    private static String found(Answer met) {
        return met == Answer.UNANSWERED ? "OPEN" : met == Answer.YES ? "MET" : "NOT_MET";
    }

    private static String found(Finding line) {
        return line instanceof Finding.Open ? "OPEN" : line.certain() > 0 ? "MET" : "NOT_MET";
    }
}
