package hk.praya.scoring.rule;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangeTest {

    @Test
    void aSettledNumberReachesWhatItEquals() {
        assertThat(Range.exactly(5).atLeast(5)).isEqualTo(YES);
        assertThat(Range.exactly(4.99).atLeast(5)).isEqualTo(NO);
        assertThat(Range.ZERO.atLeast(1)).isEqualTo(NO);
        assertThat(Range.ZERO.atLeast(0)).isEqualTo(YES);
    }

    @Test
    void anOpenNumberIsOpenBetweenItsBounds() {
        var range = new Range(2, 5);

        assertThat(range.atLeast(2)).isEqualTo(YES);
        assertThat(range.atLeast(2.01)).isEqualTo(UNANSWERED);
        assertThat(range.atLeast(5)).isEqualTo(UNANSWERED);
        assertThat(range.atLeast(5.01)).isEqualTo(NO);
    }

    @Test
    void anUnknownNumberMayReachAnythingButIsAtLeastNothing() {
        assertThat(Range.UNKNOWN.atLeast(1_000_000)).isEqualTo(UNANSWERED);
        assertThat(Range.UNKNOWN.atLeast(0)).isEqualTo(YES);
    }
}
