package hk.praya.persistence.look;

import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.FileType;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Where papers are opened, with as many seats as there is memory for. What is in a paper lies in memory, which holds a
 * few megabytes easily, and never in a file of its own: the store may keep it encrypted, and a copy would not be.
 */
@Component
final class ReadingRoom {

    private static final int SEATS = 2;

    private final DocumentStore store;
    private final Semaphore seats = new Semaphore(SEATS, true);

    ReadingRoom(DocumentStore store) {
        this.store = store;
    }

    /**
     * Opens a paper, does something with it and closes it. Waits until there is a seat.
     *
     * @throws IOException if the content is missing, or too much, or broken in any way a parser can stumble over
     */
    <T> T read(ContentId content, FileType type, Reading<T> reading) throws IOException {
        try {
            seats.acquire();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("nobody waits for the paper any more");
        }
        try (var paper = Paper.open(bytes(content), type)) {
            return reading.read(paper);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new IOException("the paper cannot be read", e);
        } finally {
            seats.release();
        }
    }

    private byte[] bytes(ContentId content) throws IOException {
        try (var stream = store.open(content)) {
            var bytes = stream.readNBytes((int) DocumentStore.LARGEST + 1);
            if (bytes.length > DocumentStore.LARGEST) {
                throw new IOException("there is more of it than was ever taken");
            }
            return bytes;
        }
    }

    /** What is done with an open paper. */
    @FunctionalInterface
    interface Reading<T> {

        T read(Paper paper) throws IOException;
    }
}
