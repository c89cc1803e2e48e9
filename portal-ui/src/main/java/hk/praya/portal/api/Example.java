package hk.praya.portal.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A request to begin with. */
final class Example {

    static final String RULE_SET = "gpt-2024";

    /** What follows the address for curl to send a small request. */
    static final String CURL_BODY = """
            \\
              -H 'Content-Type: application/json' \\
              -d '{"profile": {"dateOfBirth": "1989-03-14", "annualIncomeHkd": 1200000}}'""";

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
