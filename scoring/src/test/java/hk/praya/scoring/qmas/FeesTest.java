package hk.praya.scoring.qmas;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Standing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FeesTest {

    private static final LocalDate RAISED = LocalDate.of(2025, 2, 26);

    @Test
    void beforeTheNewFeesThereWasOneFeeForTheVisaOnly() {
        var fees = Fees.ofApplicationMadeOn(RAISED.minusDays(1));

        assertThat(fees.applicationHkd()).isZero();
        assertThat(fees.visaHkd()).isEqualTo(230);
        assertThat(fees.citation().standing()).isEqualTo(Standing.SECONDARY);
    }

    @Test
    void sinceThenTheApplicationCostsToo() {
        var fees = Fees.ofApplicationMadeOn(RAISED);

        assertThat(fees.applicationHkd()).isEqualTo(600);
        assertThat(fees.visaHkd()).isEqualTo(1300);
        assertThat(fees.citation().standing()).isEqualTo(Standing.OFFICIAL);
    }
}
