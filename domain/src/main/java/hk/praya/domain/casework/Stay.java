package hk.praya.domain.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time that a case was at a stage.
 *
 * @param until when it left; null while it is there
 */
public record Stay(Stage stage, Instant since, @Nullable Instant until) {

    Stay until(Instant left) {
        return new Stay(stage, since, left);
    }
}
