package hk.praya.scoring.rule;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Item;
import java.util.List;
import java.util.stream.Stream;

/** One entry of a published table, in one of the shapes that the published tables use. */
public sealed interface Rule {

    Item item();

    Citation citation();

    /** The most that the rule can award. */
    int maximum();

    /** The conditions that it asks about the person. */
    default Stream<Condition> conditions() {
        return switch (this) {
            case Highest highest -> highest.lines().stream().map(Line::condition);
            case Held held -> Stream.of(held.condition());
            case Criterion criterion -> Stream.of(criterion.condition());
            case EachChild _ -> Stream.empty();
        };
    }

    /** Bands of which the highest that holds is awarded, and only that one. The lines descend. */
    record Highest(Item item, Citation citation, List<Line> lines) implements Rule {
        public Highest {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("%s has no line".formatted(item));
            }
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i).points() >= lines.get(i - 1).points()) {
                    throw new IllegalArgumentException("the lines of %s do not descend".formatted(item));
                }
            }
        }

        @Override
        public int maximum() {
            return lines.getFirst().points();
        }
    }

    /** Points for one thing held, added to whatever else the factor awards. */
    record Held(Item item, Citation citation, int points, Condition condition) implements Rule {
        @Override
        public int maximum() {
            return points;
        }
    }

    /** Points for each accompanying unmarried dependent child under 18, up to a maximum. */
    record EachChild(Item item, Citation citation, int points, int maximum) implements Rule {}

    /** A numbered criterion, worth one. */
    record Criterion(int number, Item item, Citation citation, Condition condition) implements Rule {
        @Override
        public int maximum() {
            return 1;
        }
    }
}
