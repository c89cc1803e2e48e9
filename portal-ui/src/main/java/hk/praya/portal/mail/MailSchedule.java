package hk.praya.portal.mail;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.event.TransactionalEventListener;

/** When mail is sent: as soon as there is some, and every few seconds for what had to wait. */
class MailSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailSchedule.class);

    private static final long REST_SECONDS = 5;

    private final Runnable run;
    private final Semaphore posted = new Semaphore(0);
    private volatile @Nullable Thread thread;

    MailSchedule(Runnable run) {
        this.run = run;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void posted(LetterPosted letter) {
        LOG.debug("Mail {} is to be sent", letter.mail());
        posted.release();
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            // It looks at the field to see whether to go on, so the field is there before it runs.
            var sending = Thread.ofVirtual().name("mail").unstarted(this::runAgainAndAgain);
            thread = sending;
            sending.start();
        }
    }

    /** Lets what is being sent finish. */
    @Override
    public synchronized void stop() {
        var stopping = thread;
        thread = null;
        if (stopping != null) {
            posted.release();
            awaitEnd(stopping);
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void runAgainAndAgain() {
        while (thread != null) {
            runOnce();
            try {
                if (posted.tryAcquire(REST_SECONDS, TimeUnit.SECONDS)) {
                    posted.drainPermits();
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Nothing that goes wrong once may end what is done again and again. */
    private void runOnce() {
        try {
            run.run();
        } catch (RuntimeException failed) {
            LOG.error("The outbox could not be emptied", failed);
        }
    }

    private static void awaitEnd(Thread stopping) {
        try {
            stopping.join();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
