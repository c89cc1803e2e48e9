package hk.praya.scoring.qmas;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Item;
import hk.praya.scoring.rule.Condition;
import hk.praya.scoring.rule.Line;
import hk.praya.scoring.rule.Rule;
import java.util.List;

/** Lets a rule in code be set out as the table beside it is. */
final class Table {

    private Table() {}

    static Rule highest(Item item, Citation law, Line... lines) {
        return new Rule.Highest(item, law, List.of(lines));
    }

    static Line line(int points, Condition condition) {
        return new Line(points, condition);
    }
}
