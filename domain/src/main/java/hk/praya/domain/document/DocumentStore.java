package hk.praya.domain.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** Where the content of documents lies, found by its fingerprint. The same content is kept once. */
public interface DocumentStore {

    /** The most bytes that one file may have: 5 MB. */
    long LARGEST = 5L * 1024 * 1024;

    /**
     * Keeps what a stream brings, without ever holding it whole in memory. When this returns, the content is safe on
     * disk.
     *
     * @throws IOException if the stream breaks off or the store cannot write; nothing is kept then
     */
    Reception put(InputStream content) throws IOException;

    /**
     * Makes one PDF of pictures and PDFs that are kept. What was made of counts as made of the first.
     *
     * @param pages in this order, at least one
     * @throws IOException if the store cannot read or write; nothing is kept then
     */
    Reception join(List<ContentId> pages) throws IOException;

    /**
     * Opens kept content; the caller closes it.
     *
     * @throws IOException if it is missing or cannot be read
     */
    InputStream open(ContentId content) throws IOException;

    /** Removes what no document refers to and what was kept before the given time; returns how many were removed. */
    int sweep(Instant keptBefore, Documents documents) throws IOException;
}
