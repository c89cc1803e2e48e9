package hk.praya.scoring.example;

import hk.praya.domain.assessment.RuleSetId;
import java.util.List;
import java.util.stream.Stream;

/** Every worked example. */
public final class WorkedExamples {

    private WorkedExamples() {}

    public static List<WorkedExample> all() {
        return Stream.of(
                        CriteriaExamples.UNDER_2024,
                        PointsExamples.UNDER_245,
                        PointsExamples.UNDER_2018,
                        PointsExamples.UNDER_2015,
                        PointsExamples.UNDER_2008,
                        PointsExamples.UNDER_2006,
                        AchievementExamples.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** The examples of one rule set. */
    public static List<WorkedExample> of(RuleSetId ruleSet) {
        return all().stream()
                .filter(example -> example.ruleSet().equals(ruleSet))
                .toList();
    }
}
