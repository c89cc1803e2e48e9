package hk.praya.portal.assess;

import hk.praya.domain.assessment.RuleSetId;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The tests that a person is shown beside each other. */
public final class TestsOnShow {

    /** The points test that people still compare themselves by. */
    private static final RuleSetId POINTS_TEST = new RuleSetId("gpt-245");

    private TestsOnShow() {}

    /** The general test of a day, the points test before November 2024, and the achievement route of the day. */
    public static List<RuleSet> on(LocalDate day, QmasRules rules) {
        var inForce = rules.inForce(day);
        return Stream.of(inForce.getFirst(), rules.ruleSet(POINTS_TEST), inForce.getLast())
                .distinct()
                .toList();
    }
}
