package hk.praya.portal.assess;

import hk.praya.domain.assessment.RuleSetId;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which of all the tests are shown beside each other. */
public final class ShownTests {

    /** The points test that people still compare themselves by. */
    private static final RuleSetId POINTS_TEST = new RuleSetId("gpt-245");

    private ShownTests() {}

    /** The general test of a day, the points test before it, and the achievement route of the day. */
    public static List<RuleSetId> on(LocalDate day, QmasRules rules) {
        var inForce = rules.inForce(day).stream().map(RuleSet::id).toList();
        return Stream.of(inForce.getFirst(), POINTS_TEST, inForce.getLast())
                .distinct()
                .toList();
    }
}
