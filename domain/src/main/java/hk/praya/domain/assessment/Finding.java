package hk.praya.domain.assessment;

import hk.praya.domain.profile.Question;
import java.util.Set;

/** What one line of the table makes of a profile on a day. */
public sealed interface Finding {

    Item item();

    Citation citation();

    /** The most that the line can award to anybody. */
    int maximum();

    Figures figures();

    /** The least that any answers to the unanswered questions could give. */
    int certain();

    /** The most that any answers to the unanswered questions could give. */
    int possible();

    /** Settled, and worth something. */
    record Met(Item item, Citation citation, int maximum, int certain, Figures figures) implements Finding {
        @Override
        public int possible() {
            return certain;
        }
    }

    /** Settled, and worth nothing. */
    record NotMet(Item item, Citation citation, int maximum, Figures figures) implements Finding {
        @Override
        public int certain() {
            return 0;
        }

        @Override
        public int possible() {
            return 0;
        }
    }

    /** Not settled: it waits for the missing answers. */
    record Open(
            Item item,
            Citation citation,
            int maximum,
            int certain,
            int possible,
            Figures figures,
            Set<Question> missing)
            implements Finding {
        public Open {
            if (certain >= possible) {
                throw new IllegalArgumentException(
                        "an open finding can still rise, from %d to %d".formatted(certain, possible));
            }
        }
    }
}
