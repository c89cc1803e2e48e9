package hk.praya.portal.rulebook;

import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.portal.component.Chip;
import hk.praya.portal.text.ConditionWords;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Words;
import hk.praya.scoring.rule.Change;
import hk.praya.scoring.rule.Comparison;
import hk.praya.scoring.rule.Condition;
import hk.praya.scoring.rule.Entry;
import hk.praya.scoring.rule.GateChange;
import hk.praya.scoring.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;

/**
 * A change in words.
 *
 * @param text what is asked
 * @param worth what is awarded for it; empty for a prerequisite
 */
record ChangeWords(What what, String text, String worth) {

    enum What {
        ADDED,
        DROPPED,
        CHANGED
    }

    Chip.Tone tone() {
        return switch (what) {
            case ADDED -> Chip.Tone.MET;
            case DROPPED -> Chip.Tone.PLAIN;
            case CHANGED -> Chip.Tone.OPEN;
        };
    }

    static ChangeWords of(Change change, Comparison comparison) {
        return switch (change) {
            case Change.Added(Item _, Entry entry) ->
                new ChangeWords(What.ADDED, ConditionWords.line(entry), worth(entry, comparison.to()));
            case Change.Dropped(Item _, Entry entry) ->
                new ChangeWords(What.DROPPED, ConditionWords.line(entry), worth(entry, comparison.from()));
            case Change.Changed(Item _, Entry before, Entry after) ->
                new ChangeWords(
                        What.CHANGED,
                        ConditionWords.line(after),
                        Words.of("change.became", worth(before, comparison.from()), worth(after, comparison.to())));
        };
    }

    static ChangeWords of(GateChange change) {
        return switch (change) {
            case GateChange.Added(Prerequisite prerequisite, Condition asked) ->
                new ChangeWords(What.ADDED, asked(prerequisite, asked), "");
            case GateChange.Dropped(Prerequisite prerequisite, Condition asked) ->
                new ChangeWords(What.DROPPED, asked(prerequisite, asked), "");
            case GateChange.Changed(Prerequisite prerequisite, Condition before, Condition after) ->
                new ChangeWords(
                        What.CHANGED,
                        Words.of(
                                "change.asked.became",
                                Words.of(prerequisite),
                                ConditionWords.of(before),
                                ConditionWords.of(after)),
                        "");
        };
    }

    private static String asked(Prerequisite prerequisite, Condition asked) {
        return Words.of("change.asked", Words.of(prerequisite), ConditionWords.of(asked));
    }

    /** What a line is worth in its set: points, one of the criteria, or the full mark. */
    private static String worth(Entry entry, RuleSet set) {
        return switch (set.kind()) {
            case POINTS -> Words.of("change.worth.points", entry.points());
            case CRITERIA -> Words.of("change.worth.criterion");
            case ACHIEVEMENT ->
                set.maximum() == 1
                        ? Words.of("change.worth.no-mark")
                        : Words.of("change.worth.full-mark", entry.points());
        };
    }

    /** How many lines and prerequisites were added, dropped and changed. */
    static String count(Comparison comparison) {
        var lines = comparison.lines();
        var gates = comparison.prerequisites();
        var counts = new ArrayList<String>();
        count("added", counted(lines, Change.Added.class) + counted(gates, GateChange.Added.class), counts);
        count("dropped", counted(lines, Change.Dropped.class) + counted(gates, GateChange.Dropped.class), counts);
        count("changed", counted(lines, Change.Changed.class) + counted(gates, GateChange.Changed.class), counts);
        return Words.of("comparison.count", Reasons.list(counts));
    }

    private static void count(String what, long number, List<String> into) {
        if (number > 0) {
            into.add(Words.of("comparison.count." + what, number));
        }
    }

    private static long counted(List<?> changes, Class<?> kind) {
        return changes.stream().filter(kind::isInstance).count();
    }
}
