package hk.praya.portal.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A request to begin with. */
final class Example {

    private Example() {}

    /** The JSON of a request to assess somebody who has answered most of it. */
    static String request() {
        try (var file = Objects.requireNonNull(Example.class.getResourceAsStream("assessment.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
