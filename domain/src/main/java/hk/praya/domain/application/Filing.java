package hk.praya.domain.application;

import java.util.List;

/** What came of filing. */
public sealed interface Filing {

    /** The application is filed, now or by an earlier try. */
    record Accepted(Submission submission) implements Filing {}

    /** Nothing was filed, for these reasons. */
    record Refused(List<Obstacle> obstacles) implements Filing {
        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }
}
