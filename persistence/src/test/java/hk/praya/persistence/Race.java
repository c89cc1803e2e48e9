package hk.praya.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several begin at once, and waits for all. */
public final class Race {

    private Race() {}

    /** Runs all; whatever one throws is thrown. */
    public static void between(Runnable... runners) {
        for (var end : run(Arrays.stream(runners).map(Executors::callable).toList())) {
            if (end.state() == Future.State.FAILED) {
                throw new AssertionError(end.exceptionNow());
            }
        }
    }

    /** Runs all, and tells how each ended. */
    public static <T> List<Future<T>> run(List<Callable<T>> runners) {
        var barrier = new CyclicBarrier(runners.size());
        try (var threads = Executors.newFixedThreadPool(runners.size())) {
            var running = new ArrayList<Future<T>>();
            for (var runner : runners) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return runner.call();
                }));
            }
            for (var runner : running) {
                awaitEnd(runner);
            }
            return running;
        }
    }

    private static void awaitEnd(Future<?> runner) {
        try {
            runner.get();
        } catch (ExecutionException _) {
            // The caller asks each how it ended.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
