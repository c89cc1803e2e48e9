package hk.praya.portal.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hk.praya.scoring.qmas.QmasRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void the_shares_of_every_set_add_up_to_the_whole() {
        for (var set : new QmasRules().all()) {
            var parts = Shares.of(set).parts();
            assertThat(parts.stream().mapToInt(Shares.Part::most).sum()).isEqualTo(set.maximum());
            assertThat(parts.getLast().below()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void labels_of_every_set_stay_apart_and_within_the_drawing() {
        for (var set : new QmasRules().all()) {
            var wanted = Shares.of(set).parts().stream()
                    .map(part -> 400 * part.middle())
                    .toList();
            assertApart(Apart.of(wanted, SharesChart.GAP, 390));
        }
    }

    @Test
    void labels_that_crowd_at_the_end_are_pushed_up() {
        assertThat(Apart.of(List.of(380.0, 385.0, 389.0), 34, 390)).containsExactly(322, 356, 390);
    }

    private static void assertApart(double[] places) {
        for (int i = 0; i < places.length; i++) {
            assertThat(places[i]).isBetween(0.0, 390.0);
            if (i > 0) {
                assertThat(places[i] - places[i - 1]).isGreaterThanOrEqualTo(SharesChart.GAP - 1e-9);
            }
        }
    }
}
