package hk.praya.scoring.rule;

import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Prerequisite;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Two rule sets side by side: what is asked and awarded in one and not in the other, wherever each was read. */
public record Comparison(RuleSet from, RuleSet to) {

    /** Whether both ask and award the same. */
    public boolean isNothing() {
        return from.kind() == to.kind()
                && from.threshold() == to.threshold()
                && lines().isEmpty()
                && prerequisites().isEmpty();
    }

    /** The lines that differ, item by item; of each item what was dropped or changed, and then what was added. */
    public List<Change> lines() {
        var changes = new ArrayList<Change>();
        for (var item : Item.values()) {
            var before = entries(from, item);
            var after = entries(to, item);
            before.forEach(entry -> became(item, entry, after).ifPresent(changes::add));
            after.stream()
                    .filter(entry -> counterpart(entry, before).isEmpty())
                    .forEach(entry -> changes.add(new Change.Added(item, entry)));
        }
        return changes;
    }

    /** The prerequisites that differ. */
    public List<GateChange> prerequisites() {
        return Arrays.stream(Prerequisite.values())
                .flatMap(prerequisite -> change(prerequisite).stream())
                .toList();
    }

    private Optional<GateChange> change(Prerequisite prerequisite) {
        var before = asked(from, prerequisite);
        var after = asked(to, prerequisite);
        if (before.equals(after)) {
            return Optional.empty();
        }
        if (before.isEmpty()) {
            return after.map(asked -> new GateChange.Added(prerequisite, asked));
        }
        return Optional.of(
                after.isEmpty()
                        ? new GateChange.Dropped(prerequisite, before.get())
                        : new GateChange.Changed(prerequisite, before.get(), after.get()));
    }

    private static Optional<Change> became(Item item, Entry entry, List<Entry> after) {
        var counterpart = counterpart(entry, after);
        if (counterpart.isEmpty()) {
            return Optional.of(new Change.Dropped(item, entry));
        }
        return counterpart.filter(now -> !now.equals(entry)).map(now -> new Change.Changed(item, entry, now));
    }

    private static Optional<Entry> counterpart(Entry entry, List<Entry> among) {
        return among.stream().filter(entry::isForTheSameAs).findFirst();
    }

    private static List<Entry> entries(RuleSet set, Item item) {
        return set.rules().stream()
                .filter(rule -> rule.item() == item)
                .flatMap(rule -> Entry.of(rule).stream())
                .toList();
    }

    private static Optional<Condition> asked(RuleSet set, Prerequisite prerequisite) {
        return set.prerequisites().stream()
                .filter(gate -> gate.prerequisite() == prerequisite)
                .map(Gate::condition)
                .findFirst();
    }
}
