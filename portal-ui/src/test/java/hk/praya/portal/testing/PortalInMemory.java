package hk.praya.portal.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import hk.praya.domain.Identities;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.Role;
import hk.praya.domain.document.FileLimits;
import hk.praya.domain.usecase.AcceptPaper;
import hk.praya.domain.usecase.AddDocument;
import hk.praya.domain.usecase.AdvanceCase;
import hk.praya.domain.usecase.ChooseRoute;
import hk.praya.domain.usecase.DecideCase;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.domain.usecase.JoinDocuments;
import hk.praya.domain.usecase.KeepPaper;
import hk.praya.domain.usecase.MarkDocument;
import hk.praya.domain.usecase.MarkStep;
import hk.praya.domain.usecase.OpenCase;
import hk.praya.domain.usecase.PlacePaper;
import hk.praya.domain.usecase.PrepareFiling;
import hk.praya.domain.usecase.RemarkOnDocument;
import hk.praya.domain.usecase.RemoveDependant;
import hk.praya.domain.usecase.RemoveDocument;
import hk.praya.domain.usecase.RemovePaper;
import hk.praya.domain.usecase.ReplaceDocument;
import hk.praya.domain.usecase.RequestDocument;
import hk.praya.domain.usecase.SaveDependant;
import hk.praya.domain.usecase.SaveProfile;
import hk.praya.domain.usecase.ScanPaper;
import hk.praya.domain.usecase.SeparateDocument;
import hk.praya.domain.usecase.StartApplication;
import hk.praya.domain.usecase.SupplyDocument;
import hk.praya.domain.usecase.TrackApplication;
import hk.praya.domain.usecase.WithdrawApplication;
import hk.praya.portal.papers.FirstLook;
import hk.praya.portal.session.TimeLimit;
import hk.praya.portal.text.BundledWords;
import hk.praya.scoring.qmas.QmasEvidence;
import hk.praya.scoring.qmas.QmasRules;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The portal with everything in memory: the real use cases, rules and words, a clock that stands, and whoever the test
 * signs in.
 */
public final class PortalInMemory implements AutoCloseable {

    /** When the clock stands until it is set: nine in the morning in Hong Kong. */
    public static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    private static final Class<?>[] USE_CASES = {
        AddDocument.class,
        AdvanceCase.class,
        ChooseRoute.class,
        DecideCase.class,
        FileApplication.class,
        MarkStep.class,
        OpenCase.class,
        PrepareFiling.class,
        RemoveDependant.class,
        RemoveDocument.class,
        RemarkOnDocument.class,
        FirstLook.class,
        AcceptPaper.class,
        KeepPaper.class,
        PlacePaper.class,
        JoinDocuments.class,
        SeparateDocument.class,
        RemovePaper.class,
        ScanPaper.class,
        MarkDocument.class,
        ReplaceDocument.class,
        RequestDocument.class,
        SaveDependant.class,
        SaveProfile.class,
        StartApplication.class,
        SupplyDocument.class,
        TrackApplication.class,
        WithdrawApplication.class,
    };

    public final SetClock clock = new SetClock(NOW);
    public final SignedInAs account = new SignedInAs();
    public final InMemoryAccounts accounts = new InMemoryAccounts();
    public final InMemorySubmissions submissions = new InMemorySubmissions();
    public final InMemoryApplications applications = new InMemoryApplications();
    public final InMemoryProfiles profiles = new InMemoryProfiles();
    public final InMemoryDependants dependants = new InMemoryDependants();
    public final InMemoryPapers papers = new InMemoryPapers();
    public final InMemoryDocuments documents = new InMemoryDocuments(submissions, papers);
    public final ScriptedLook look = new ScriptedLook();
    public final ScriptedPages pages = new ScriptedPages();
    public final SwitchedScanner scanner = new SwitchedScanner();
    public final ScriptedStore store = new ScriptedStore();
    public final InMemoryIncoming incoming = new InMemoryIncoming();
    public final InMemoryCaseHistories histories = new InMemoryCaseHistories(submissions);
    public final KeptLetters letters = new KeptLetters();
    public final Identities identities = new Identities(clock, new Random(7));

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** @param beans what the views under test need besides */
    public PortalInMemory(Class<?>... beans) {
        put(clock, account, accounts, submissions, applications, profiles, dependants, documents, store, histories);
        put(
                papers,
                look,
                pages,
                scanner,
                incoming,
                FileLimits.PUBLISHED,
                letters,
                identities,
                new QmasRules(),
                new QmasEvidence(),
                new BundledWords(),
                new TimeLimit(Duration.ofMinutes(30), Duration.ofMinutes(5)),
                new Random(11));
        context.register(USE_CASES);
        if (beans.length > 0) {
            context.register(beans);
        }
        context.refresh();
    }

    /** Begins a visit with a browser, in which the given views can be reached. */
    @SafeVarargs
    public final PortalInMemory browse(Class<? extends Component>... views) {
        var routes = new Routes();
        for (var view : views) {
            routes.getRoutes().add(view);
        }
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
        return this;
    }

    /** Where the browser is. */
    public static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Registers somebody; does not sign them in. */
    public AccountId register(String email, Role role) {
        var id = new AccountId(UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8)));
        accounts.add(new Account(id, new EmailAddress(email), role, null, NOW, NOW, Locale.ENGLISH, 0));
        return id;
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
        context.close();
    }

    private void put(Object... beans) {
        for (var bean : beans) {
            context.getBeanFactory().registerSingleton(bean.getClass().getName(), bean);
        }
    }
}
