package hk.praya.domain.document;

import java.io.IOException;
import java.io.InputStream;

/** Looks for malicious software in what is handed in. */
public interface VirusScanner {

    /** Whether there is a scanner to ask. */
    boolean isConfigured();

    /**
     * Asks the scanner whether it is there.
     *
     * @throws IOException if it is not
     * @throws IllegalStateException if no scanner is configured
     */
    void ping() throws IOException;

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @throws IOException if nobody knows yet: the scanner is away, silent or overtaxed, or the stream is too long or broke off; ask
     *     again later
     * @throws IllegalStateException if no scanner is configured
     */
    Verdict scan(InputStream content) throws IOException;

    /** What the scanner said. */
    sealed interface Verdict {

        /** Nothing that the scanner knows. */
        record Clean() implements Verdict {}

        /** @param signature what the scanner calls it */
        record Infected(String signature) implements Verdict {}
    }
}
