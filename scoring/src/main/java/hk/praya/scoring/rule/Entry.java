package hk.praya.scoring.rule;

import java.util.List;

/** One line of a rule, as a table prints it: so many points, and what for. */
public sealed interface Entry {

    int points();

    /** For whoever meets the condition. */
    record Meeting(int points, Condition condition) implements Entry {}

    /** For each accompanying unmarried dependent child under 18, up to a maximum. */
    record ForEachChild(int points, int maximum) implements Entry {}

    /** The lines of a rule, in the order of the table. */
    static List<Entry> of(Rule rule) {
        return switch (rule) {
            case Rule.Highest highest ->
                highest.lines().stream()
                        .<Entry>map(line -> new Meeting(line.points(), line.condition()))
                        .toList();
            case Rule.Held held -> List.of(new Meeting(held.points(), held.condition()));
            case Rule.Criterion criterion -> List.of(new Meeting(1, criterion.condition()));
            case Rule.EachChild children -> List.of(new ForEachChild(children.points(), children.maximum()));
        };
    }

    /** Whether both are for the same thing, whatever they award for it. */
    default boolean isForTheSameAs(Entry other) {
        return switch (this) {
            case Meeting(int _, Condition condition) ->
                other instanceof Meeting meeting && meeting.condition().equals(condition);
            case ForEachChild _ -> other instanceof ForEachChild;
        };
    }
}
