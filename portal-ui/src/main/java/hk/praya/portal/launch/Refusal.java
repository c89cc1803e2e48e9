package hk.praya.portal.launch;

import hk.praya.persistence.embedded.AlreadyRunning;
import hk.praya.persistence.embedded.DatabaseNotStarted;
import hk.praya.persistence.store.KeysUnusable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Why Praya did not start, where the reason is something to tell in a sentence rather than a fault to be traced. */
public record Refusal(String sentence, int exitCode) {

    private static final int ALREADY_RUNNING = 3;
    private static final int CANNOT_START = 4;

    /** The refusal behind a failure, if there is one. */
    public static Optional<Refusal> behind(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var refusal = of(cause);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> of(Throwable cause) {
        return switch (cause) {
            case AlreadyRunning running ->
                Optional.of(new Refusal(String.valueOf(running.getMessage()), ALREADY_RUNNING));
            case DatabaseNotStarted failed ->
                Optional.of(new Refusal(String.valueOf(failed.getMessage()), CANNOT_START));
            case KeysUnusable keys -> Optional.of(new Refusal(String.valueOf(keys.getMessage()), CANNOT_START));
            case PortInUseException port ->
                Optional.of(new Refusal(
                        "Port %d is taken by another program. Choose another with --port.".formatted(port.getPort()),
                        CANNOT_START));
            default -> Optional.empty();
        };
    }
}
