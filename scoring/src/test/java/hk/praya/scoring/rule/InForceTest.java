package hk.praya.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InForceTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 8, 12);
    private static final LocalDate LAST = LocalDate.of(2022, 10, 31);
    private static final LocalDate BETWEEN = LocalDate.of(2021, 11, 5);

    @Test
    void aConfirmedDayIsNeverDoubtful() {
        var confirmed = InForce.from(2024, 11, 1);

        assertThat(confirmed.from()).isEqualTo("2024-11-01");
        assertThat(confirmed.isConfirmed()).isTrue();
        assertThat(confirmed.isDoubtfulOn(confirmed.from())).isFalse();
    }

    @Test
    void anUnconfirmedDayIsDoubtfulFromTheFirstDayItCanBeToTheLast() {
        var unconfirmed = new InForce(BETWEEN, FIRST, LAST);

        assertThat(unconfirmed.isConfirmed()).isFalse();
        assertThat(unconfirmed.isDoubtfulOn(FIRST.minusDays(1))).isFalse();
        assertThat(unconfirmed.isDoubtfulOn(FIRST)).isTrue();
        assertThat(unconfirmed.isDoubtfulOn(BETWEEN)).isTrue();
        assertThat(unconfirmed.isDoubtfulOn(LAST)).isTrue();
        assertThat(unconfirmed.isDoubtfulOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void theDayLiesWithinItsBounds() {
        assertThat(new InForce(FIRST, FIRST, LAST).from()).isEqualTo(FIRST);
        assertThat(new InForce(LAST, FIRST, LAST).from()).isEqualTo(LAST);
        assertThatIllegalArgumentException().isThrownBy(() -> new InForce(FIRST.minusDays(1), FIRST, LAST));
        assertThatIllegalArgumentException().isThrownBy(() -> new InForce(LAST.plusDays(1), FIRST, LAST));
    }
}
