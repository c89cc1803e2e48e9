package hk.praya.portal.demo;

import hk.praya.domain.Identities;
import hk.praya.domain.account.Account;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.Role;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Dependants;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.assessment.Rules;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.EvidenceRules;
import hk.praya.domain.document.FileLimits;
import hk.praya.domain.document.Papers;
import hk.praya.domain.mail.Letters;
import hk.praya.domain.profile.Profiles;
import hk.praya.domain.usecase.AddDocument;
import hk.praya.domain.usecase.AdvanceCase;
import hk.praya.domain.usecase.DecideCase;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.domain.usecase.MarkStep;
import hk.praya.domain.usecase.OpenCase;
import hk.praya.domain.usecase.PrepareFiling;
import hk.praya.domain.usecase.RequestDocument;
import hk.praya.domain.usecase.SaveDependant;
import hk.praya.domain.usecase.SaveProfile;
import hk.praya.domain.usecase.StartApplication;
import hk.praya.domain.usecase.SupplyDocument;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** The use cases, built by hand on a clock of the demo's; its letters go to nobody. */
final class Office {

    private static final Letters TO_NOBODY = _ -> {};

    final DemoClock clock;
    final Accounts accounts;
    final Dependants dependants;
    final DocumentStore store;
    final CaseHistories histories;
    final SaveProfile saveProfile;
    final StartApplication startApplication;
    final MarkStep markStep;
    final SaveDependant saveDependant;
    final AddDocument addDocument;
    final PrepareFiling prepareFiling;
    final FileApplication fileApplication;
    final SupplyDocument supplyDocument;
    final OpenCase openCase;
    final AdvanceCase advanceCase;
    final RequestDocument requestDocument;
    final DecideCase decideCase;
    private final Identities identities;

    Office(Kept kept, Rules rules, EvidenceRules evidence, RandomGenerator random, DemoClock clock) {
        this.clock = clock;
        accounts = kept.accounts();
        dependants = kept.dependants();
        store = kept.store();
        histories = kept.histories();
        identities = new Identities(clock, random);
        var applications = kept.applications();
        var submissions = kept.submissions();
        var documents = kept.documents();
        var papers = kept.papers();
        saveProfile = new SaveProfile(kept.profiles());
        startApplication = new StartApplication(applications, dependants, kept.profiles(), identities, clock);
        markStep = new MarkStep(applications);
        saveDependant = new SaveDependant(applications, dependants);
        addDocument = new AddDocument(applications, documents, papers, FileLimits.PUBLISHED, identities, clock);
        prepareFiling = new PrepareFiling(applications, kept.profiles(), dependants, documents, rules, evidence, clock);
        fileApplication = new FileApplication(
                applications,
                submissions,
                histories,
                prepareFiling,
                documents,
                papers,
                accounts,
                TO_NOBODY,
                random,
                clock);
        supplyDocument = new SupplyDocument(histories, documents, papers, identities, clock);
        openCase = new OpenCase(submissions, histories, documents, evidence, clock);
        advanceCase = new AdvanceCase(histories, submissions, accounts, TO_NOBODY, clock);
        requestDocument = new RequestDocument(histories, submissions, accounts, TO_NOBODY, identities, clock);
        decideCase = new DecideCase(histories, submissions, accounts, TO_NOBODY, clock);
    }

    /** What the demo is kept in. */
    record Kept(
            Accounts accounts,
            Profiles profiles,
            Applications applications,
            Dependants dependants,
            Documents documents,
            Papers papers,
            DocumentStore store,
            Submissions submissions,
            CaseHistories histories) {}

    /** Registers somebody whose address counts as confirmed: there is no mailbox to read a code in. */
    AccountId register(EmailAddress email, Role role, String passwordHash) {
        var now = clock.instant();
        return accounts.add(new Account(
                        new AccountId(identities.next()), email, role, passwordHash, now, now, Locale.ENGLISH, 0))
                .id();
    }
}
