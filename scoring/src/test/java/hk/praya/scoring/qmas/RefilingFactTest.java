package hk.praya.scoring.qmas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RefilingFactTest {

    @Test
    void everyFactAboutFilingAgainHasAPlaceAndASourceThatSaysWhere() {
        assertThat(RefilingFact.Section.values())
                .allSatisfy(section -> assertThat(RefilingFact.of(section)).isNotEmpty());
        assertThat(RefilingFact.values()).allSatisfy(fact -> {
            assertThat(RefilingFact.of(fact.section())).contains(fact);
            assertThat(fact.citation().provision()).isNotBlank();
        });
        assertThat(RefilingFact.REFORM).isEqualTo(LocalDate.of(2024, 11, 1));
    }
}
