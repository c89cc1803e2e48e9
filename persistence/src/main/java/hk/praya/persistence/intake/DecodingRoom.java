package hk.praya.persistence.intake;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Lets at most two pictures be decoded at once, and only one where it needs much memory. Who comes next waits, so that
 * many uploads at once take longer instead of taking all memory.
 */
final class DecodingRoom {

    /** How many bytes of pictures there may be in memory, whatever is done with them. */
    static final long BYTES = 150L << 20;

    private static final int MEGABYTES = (int) (BYTES >> 20);
    private static final int LEAST = MEGABYTES / 2;

    private final Semaphore megabytes = new Semaphore(MEGABYTES, true);

    interface Work<T> {
        T run() throws IOException, Unfit;
    }

    /** @param bytes that the work needs at most; more than there are counts as all of them */
    <T> T with(long bytes, Work<T> work) throws IOException, Unfit {
        int needed = Math.clamp((bytes >> 20) + 1, LEAST, MEGABYTES);
        megabytes.acquireUninterruptibly(needed);
        try {
            return work.run();
        } finally {
            megabytes.release(needed);
        }
    }
}
