package hk.praya.persistence.look;

/** How much work a page may make: a page of a few bytes can ask for more than anybody has time for. */
final class Budget {

    /** A crowded page of a map has some hundred thousand steps. */
    private static final int MOST_STEPS = 2_000_000;

    private static final long MOST_NANOSECONDS = 20_000_000_000L;

    /** Preparing a drawing within a drawing takes as long as some hundred strokes of it. */
    private static final int STEPS_OF_A_FORM = 200;

    private final long begun = System.nanoTime();
    private int steps;

    /**
     * Counts a step.
     *
     * @throws Exhausted if there were too many, or they took too long
     */
    void spend() {
        spend(1);
    }

    /** Counts the steps that a form makes, which may itself consist of many others. */
    void spendOnForm() {
        spend(STEPS_OF_A_FORM);
    }

    private void spend(int more) {
        steps += more;
        if (steps > MOST_STEPS || System.nanoTime() - begun > MOST_NANOSECONDS) {
            throw new Exhausted();
        }
    }

    /** Unchecked, so that no parser takes it for a fault of one picture and goes on. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1;

        Exhausted() {
            super("the page makes too much work");
        }
    }
}
