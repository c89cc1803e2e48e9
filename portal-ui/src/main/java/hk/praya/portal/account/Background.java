package hk.praya.portal.account;

import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Work that an answer does not wait for, so that how long the answer takes does not tell whether there was any. */
final class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Executor executor;

    Background(Executor executor) {
        this.executor = executor;
    }

    void run(Runnable work) {
        var context = MDC.getCopyOfContextMap();
        executor.execute(() -> {
            if (context != null) {
                MDC.setContextMap(context);
            }
            try {
                work.run();
            } catch (RuntimeException failed) {
                LOG.error("Work in the background failed", failed);
            } finally {
                MDC.clear();
            }
        });
    }
}
