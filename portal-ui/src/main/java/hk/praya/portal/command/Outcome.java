package hk.praya.portal.command;

import java.util.List;

/** What came of a command: whether it is done, and the words to say. */
record Outcome(boolean isDone, String key, List<?> arguments) {

    static Outcome done(String key, Object... arguments) {
        return new Outcome(true, key, List.of(arguments));
    }

    static Outcome refused(String key, Object... arguments) {
        return new Outcome(false, key, List.of(arguments));
    }
}
