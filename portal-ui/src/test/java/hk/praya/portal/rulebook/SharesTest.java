package hk.praya.portal.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hk.praya.domain.assessment.Factor;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.Comparison;
import java.util.List;
import java.util.stream.Stream;
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
    void a_picture_there_is_of_every_two_sets_that_count_and_differ() {
        var sets = new QmasRules().all();
        for (var from : sets) {
            for (var to : sets) {
                boolean counts = Stream.of(from, to).noneMatch(set -> set.kind() == Kind.ACHIEVEMENT);
                assertThat(SharesChart.shows(new Comparison(from, to)))
                        .as(from.id() + " and " + to.id())
                        .isEqualTo(counts && !from.id().equals(to.id()));
            }
        }
    }

    @Test
    void what_points_were_given_for_before_is_found_again_among_the_criteria() {
        var rules = new QmasRules();
        var before = Shares.of(rules.ruleSet(new RuleSetId("gpt-245")));
        var after = Shares.of(rules.ruleSet(new RuleSetId("gpt-2024")));

        assertThat(before.parts().stream()
                        .map(Shares.Part::topic)
                        .filter(topic -> after.about(topic).isPresent()))
                .containsExactly(Factor.AGE, Factor.QUALIFICATIONS, Factor.WORK_EXPERIENCE, Factor.LANGUAGE);
        assertThat(after.about(Factor.WORK_EXPERIENCE).map(after::mark)).contains("D");
        assertThat(before.about(Factor.WORK_EXPERIENCE).map(before::mark)).contains("3");
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
