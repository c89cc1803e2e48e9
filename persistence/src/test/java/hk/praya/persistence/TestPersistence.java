package hk.praya.persistence;

import com.zaxxer.hikari.HikariDataSource;
import hk.praya.domain.Identities;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.casework.Actor;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Scan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** Everything of this module, wired as the portal wires it, over an empty schema and an empty folder. */
public final class TestPersistence implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2025-03-04T05:06:07.123456Z");

    private static final Identities IDENTITIES = new Identities(Clock.systemUTC(), new SplittableRandom(7));

    private final ConfigurableApplicationContext context;
    private final Path home;

    private TestPersistence(ConfigurableApplicationContext context, Path home) {
        this.context = context;
        this.home = home;
    }

    public static TestPersistence fresh() {
        try {
            var home = Files.createTempDirectory("praya-home");
            var context = new SpringApplicationBuilder(Wiring.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .properties(
                            "spring.datasource.url=" + TestDatabase.freshSchema(),
                            "spring.datasource.username=root",
                            "praya.home=" + home)
                    .run();
            return new TestPersistence(context, home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    <T> T get(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public Path home() {
        return home;
    }

    public JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    public <T> T transact(Supplier<T> work) {
        var transaction = new TransactionTemplate(get(PlatformTransactionManager.class));
        return Objects.requireNonNull(transaction.<T>execute(_ -> work.get()));
    }

    public void transact(Runnable work) {
        new TransactionTemplate(get(PlatformTransactionManager.class)).executeWithoutResult(_ -> work.run());
    }

    public static UUID newId() {
        return IDENTITIES.next();
    }

    /** Adds somebody's account. */
    public AccountId somebody() {
        var id = new AccountId(newId());
        add(Actor.applicant(id));
        return id;
    }

    public void add(Actor actor) {
        var email = new EmailAddress(actor.account() + "@example.org");
        get(Accounts.class).add(new Account(actor.account(), email, actor.role(), "hash", NOW, NOW, Locale.ENGLISH, 0));
    }

    /** Adds a draft of somebody's. */
    public Application.Draft draftOf(AccountId applicant) {
        return get(Applications.class).add(Application.Draft.start(new ApplicationId(newId()), applicant, NOW));
    }

    /** Adds a paper to somebody's library, where there is none with this content yet. */
    public Paper paper(AccountId owner, String name, ContentId content) {
        var papers = get(Papers.class);
        return papers.find(content, owner)
                .orElseGet(() -> papers.add(new Paper(
                        new PaperId(newId()),
                        owner,
                        name,
                        FileType.TIFF,
                        5L * 1024 * 1024,
                        content,
                        null,
                        Scan.NOT_SCANNED,
                        null,
                        NOW,
                        0)));
    }

    /** Fails if a connection was not given back: the portal has ten of them, and stands still without. */
    @Override
    public void close() {
        int inUse = get(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections();
        context.close();
        if (inUse > 0) {
            throw new AssertionError("%d connections were not given back".formatted(inUse));
        }
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not a configuration by its annotations, so that no scan of these packages finds it. */
    @EnableAutoConfiguration
    @Import(PersistenceConfiguration.class)
    private static final class Wiring {}
}
