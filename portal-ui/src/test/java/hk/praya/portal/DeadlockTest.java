package hk.praya.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import hk.praya.domain.UseCase;
import hk.praya.persistence.PersistenceConfiguration;
import hk.praya.persistence.Race;
import hk.praya.persistence.embedded.FreshSchema;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions of a real database that wait for each other, each for what the other holds. */
class DeadlockTest {

    @TempDir
    static Path home;

    private static ConfigurableApplicationContext context;
    private static JdbcClient jdbc;

    /** The portal's own use cases, transactions and persistence, without anything of the web. */
    @EnableAutoConfiguration(
            exclude = {
                SpringBootAutoConfiguration.class,
                SpringSecurityAutoConfiguration.class,
                VaadinScopesConfig.class
            })
    @Import({PersistenceConfiguration.class, TransactionConfiguration.class, CountBoth.class, Failing.class})
    private static final class Wiring {}

    @BeforeAll
    static void start() {
        context = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .initializers(new FreshSchema())
                .properties("praya.home=" + home)
                .run();
        jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("create table tallies (name varchar(9) primary key, n int)").update();
        jdbc.sql("insert into tallies values ('left', 0), ('right', 0)").update();
    }

    @AfterAll
    static void close() {
        context.close();
    }

    /** Adds to one tally, waits until the other has been added to as well, and then adds to that. */
    @UseCase
    public static class CountBoth {

        private final JdbcClient jdbc;
        private final CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        private final AtomicInteger tries = new AtomicInteger();

        public CountBoth(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        public void count(String first, String second) {
            boolean isFirstTry = tries.incrementAndGet() <= 2;
            add(first);
            if (isFirstTry) {
                awaitTheOther();
            }
            add(second);
        }

        private void add(String name) {
            jdbc.sql("update tallies set n = n + 1 where name = ?").param(name).update();
        }

        private void awaitTheOther() {
            try {
                bothHoldOne.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException failed) {
                throw new IllegalStateException(failed);
            }
        }

        public int tries() {
            return tries.get();
        }
    }

    /** Fails as it is told to, and adds up how often. */
    @UseCase
    public static class Failing {

        public void fail(RuntimeException failure, AtomicInteger tries) {
            tries.incrementAndGet();
            throw failure;
        }
    }

    @Test
    void whoeverIsUndoneDoesItOnceMore() {
        var both = context.getBean(CountBoth.class);

        Race.between(() -> both.count("left", "right"), () -> both.count("right", "left"));

        assertThat(both.tries()).isEqualTo(3);
        assertThat(jdbc.sql("select n from tallies").query(Integer.class).list())
                .containsExactly(2, 2);
    }

    @Test
    void itIsTriedSoManyTimesAndNoMore() {
        assertThat(triesOf(new CannotAcquireLockException("deadlock"))).isEqualTo(AnewAfterDeadlock.TRIES);
    }

    @Test
    void anythingElseThatGoesWrongGoesWrongAtOnce() {
        assertThat(triesOf(new OptimisticLockingFailureException("changed"))).isEqualTo(1);
    }

    @Test
    void whatIsPartOfALargerTransactionIsNotTriedByItself() {
        var larger = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));

        int tries = Objects.requireNonNull(larger.execute(all -> {
            all.setRollbackOnly();
            return triesOf(new CannotAcquireLockException("deadlock"));
        }));

        assertThat(tries).isEqualTo(1);
    }

    private static int triesOf(RuntimeException failure) {
        var tries = new AtomicInteger();
        var failing = context.getBean(Failing.class);
        assertThatThrownBy(() -> failing.fail(failure, tries)).isSameAs(failure);
        return tries.get();
    }
}
