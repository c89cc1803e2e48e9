package hk.praya.scoring.qmas;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.scoring.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A published rule set never changes: each one, printed, is the text kept for it. What was printed is left in {@code
 * target/printed}, to be read and copied over only where the source was misread.
 */
class PublishedRulesTest {

    private static final Path KEPT = Path.of("src/test/resources/hk/praya/scoring/qmas");
    private static final Path PRINTED = Path.of("target/printed");

    static Stream<RuleSet> sets() {
        return new QmasRules().all().stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aRuleSetReadsAsItWasPublished(RuleSet set) throws IOException {
        var printed = Printed.of(set);
        Files.createDirectories(PRINTED);
        Files.writeString(PRINTED.resolve(set.id() + ".txt"), printed);

        assertThat(KEPT.resolve(set.id() + ".txt")).hasContent(printed);
    }

    @Test
    void noTextIsKeptOfARuleSetThatIsNoMore() throws IOException {
        try (var files = Files.list(KEPT)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            sets().map(set -> set.id() + ".txt").toList());
        }
    }
}
