package hk.praya.portal.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Factor;
import hk.praya.domain.assessment.Standing;
import hk.praya.portal.testing.KaribuTest;
import hk.praya.portal.text.Words;
import hk.praya.scoring.example.Persona;
import hk.praya.scoring.qmas.RefilingFact;
import hk.praya.scoring.qmas.RuleNote;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulebookWordsTest extends KaribuTest {

    @Test
    void whatever_the_rulebook_speaks_of_has_words() {
        var keys = Stream.of(
                        Stream.of(Persona.values())
                                .flatMap(who -> Stream.of("example." + who, "example." + who + ".told")),
                        Stream.of(RefilingFact.values()).map(fact -> "refile.fact." + fact),
                        Stream.of(RefilingFact.Section.values()).map(section -> "refile." + section),
                        Stream.of(RuleNote.values()).map(note -> "note." + note),
                        Stream.of(Standing.values()).map(standing -> "standing." + standing + ".short"),
                        Stream.of(ChangeWords.What.values()).map(what -> "change." + what))
                .flatMap(each -> each)
                .toList();

        assertThat(keys)
                .allSatisfy(key -> assertThat(Words.of(key)).isNotBlank().doesNotContain("{"));
    }

    @Test
    void every_factor_has_a_subject_and_a_place() {
        assertThat(Factor.values()).allSatisfy(factor -> {
            assertThat(Subject.of(factor).inWords()).isNotBlank();
            assertThat(Places.of(factor)).matches("[a-z-]+");
        });
        assertThat(Subject.values())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Factor.values()).map(Subject::of).distinct().toList());
    }
}
