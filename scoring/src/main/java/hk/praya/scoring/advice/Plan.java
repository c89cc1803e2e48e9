package hk.praya.scoring.advice;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Item;
import java.time.LocalDate;
import java.util.List;

/**
 * Changes that together reach a threshold, none of which could be left out.
 *
 * @param steps the changes, the easiest first
 * @param on the first day by which all of them can be made; ages are those of that day
 * @param byTime what rises or falls by that day without any of them, such as with a birthday
 * @param total what is certain then
 */
public record Plan(List<Step> steps, LocalDate on, List<Gain> byTime, int total) {

    /**
     * One change.
     *
     * @param gains what it adds to the changes before it; empty where it counts only together with those after it
     */
    public record Step(Change change, List<Gain> gains) {
        public Step {
            gains = List.copyOf(gains);
        }
    }

    /** How much one line of the table awards more; less, if it is negative. */
    public record Gain(Item item, Citation citation, int points) {}

    public Plan {
        steps = List.copyOf(steps);
        byTime = List.copyOf(byTime);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a plan changes something");
        }
    }

    /** How hard its hardest change is. */
    public Ease ease() {
        return steps.getLast().change().ease();
    }

    /** The months it takes at the least: its changes go on side by side. */
    public int months() {
        return steps.stream().mapToInt(step -> step.change().months()).max().orElse(0);
    }

    /** Whether it only answers questions. */
    public boolean isAnswers() {
        return ease() == Ease.ANSWER;
    }
}
