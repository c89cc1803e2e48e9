package hk.praya.portal.mail;

import java.time.Duration;
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

    private final Runnable run;
    private final Duration rest;
    private final Semaphore posted = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    /** @param rest how long it rests when nothing is posted */
    MailSchedule(Runnable run, Duration rest) {
        this.run = run;
        this.rest = rest;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void posted(LetterPosted letter) {
        LOG.debug("Mail {} is to be sent", letter.mail());
        posted.release();
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofVirtual().name("mail").start(this::runAgainAndAgain);
        }
    }

    /** Lets what is being sent finish. */
    @Override
    public synchronized void stop() {
        var stopping = thread;
        running = false;
        if (stopping != null) {
            posted.release();
            awaitEnd(stopping);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void runAgainAndAgain() {
        while (running) {
            runOnce();
            try {
                if (posted.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
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
