package hk.praya.scoring.example;

import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Profile;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Somebody invented, and what a rule set makes of them: worked out by hand, and held against the engine by a test.
 *
 * @param person who it is; a text about them is looked up by it
 * @param on the day, in Hong Kong, whose ages and years are counted
 * @param certain the points or criteria that are certain
 * @param possible the most that unanswered questions could make of them
 * @param prerequisites whether the prerequisites are met; they never change the points
 * @param worth what each line is worth; a line that is not named is worth nothing
 */
public record WorkedExample(
        Persona person,
        RuleSetId ruleSet,
        LocalDate on,
        int certain,
        int possible,
        Answer reached,
        Answer prerequisites,
        Map<Item, Worth> worth) {

    /** What a line is worth: the same twice once it is settled. */
    public record Worth(int certain, int possible) {
        static final Worth NOTHING = new Worth(0, 0);
    }

    public WorkedExample {
        worth = Map.copyOf(worth);
    }

    /** What the person has told by the day. */
    public Profile profile() {
        return person.profile(on);
    }

    public Worth worth(Item item) {
        return worth.getOrDefault(item, Worth.NOTHING);
    }

    static WorkedExample of(Persona person, String ruleSet, LocalDate on) {
        return new WorkedExample(
                person, new RuleSetId(ruleSet), on, 0, 0, Answer.UNANSWERED, Answer.UNANSWERED, Map.of());
    }

    /** Earns points for a line. */
    WorkedExample earns(int points, Item item) {
        return mayEarn(points, points, item);
    }

    /** Meets criteria. */
    WorkedExample meets(Item... items) {
        var example = this;
        for (var item : Set.of(items)) {
            example = example.earns(1, item);
        }
        return example;
    }

    /** Has left open what a line is worth. */
    WorkedExample mayEarn(int least, int most, Item item) {
        var lines = new EnumMap<Item, Worth>(Item.class);
        lines.putAll(worth);
        lines.put(item, new Worth(least, most));
        return new WorkedExample(person, ruleSet, on, certain, possible, reached, prerequisites, lines);
    }

    WorkedExample comesTo(int total, Answer thresholdReached, Answer prerequisitesMet) {
        return comesTo(total, total, thresholdReached, prerequisitesMet);
    }

    WorkedExample comesTo(int least, int most, Answer thresholdReached, Answer prerequisitesMet) {
        return new WorkedExample(person, ruleSet, on, least, most, thresholdReached, prerequisitesMet, worth);
    }
}
