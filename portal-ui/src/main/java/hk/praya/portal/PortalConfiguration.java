package hk.praya.portal;

import hk.praya.domain.Identities;
import hk.praya.domain.account.Secrets;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.EvidenceRules;
import hk.praya.domain.document.FileLimits;
import hk.praya.domain.usecase.AcceptPaper;
import hk.praya.domain.usecase.AddDocument;
import hk.praya.domain.usecase.AdvanceCase;
import hk.praya.domain.usecase.ChooseLanguage;
import hk.praya.domain.usecase.ChoosePassword;
import hk.praya.domain.usecase.ChooseRoute;
import hk.praya.domain.usecase.ConfirmAddress;
import hk.praya.domain.usecase.DecideCase;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.domain.usecase.FindLinkOwner;
import hk.praya.domain.usecase.InviteOfficer;
import hk.praya.domain.usecase.JoinDocuments;
import hk.praya.domain.usecase.KeepPaper;
import hk.praya.domain.usecase.MarkDocument;
import hk.praya.domain.usecase.MarkStep;
import hk.praya.domain.usecase.OpenCase;
import hk.praya.domain.usecase.PlacePaper;
import hk.praya.domain.usecase.PrepareFiling;
import hk.praya.domain.usecase.RecoverAccess;
import hk.praya.domain.usecase.RegisterAccount;
import hk.praya.domain.usecase.RemarkOnDocument;
import hk.praya.domain.usecase.RemoveDependant;
import hk.praya.domain.usecase.RemoveDocument;
import hk.praya.domain.usecase.RemovePaper;
import hk.praya.domain.usecase.ReplaceDocument;
import hk.praya.domain.usecase.RequestDocument;
import hk.praya.domain.usecase.SaveDependant;
import hk.praya.domain.usecase.SaveProfile;
import hk.praya.domain.usecase.ScanPaper;
import hk.praya.domain.usecase.SendConfirmation;
import hk.praya.domain.usecase.SeparateDocument;
import hk.praya.domain.usecase.StartApplication;
import hk.praya.domain.usecase.SupplyDocument;
import hk.praya.domain.usecase.TrackApplication;
import hk.praya.domain.usecase.WithdrawApplication;
import hk.praya.persistence.PersistenceConfiguration;
import hk.praya.scoring.qmas.QmasEvidence;
import hk.praya.scoring.qmas.QmasRules;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Puts the domain together: its rules, its use cases, and what they are kept in. */
@Configuration(proxyBeanMethods = false)
@Import({
    PersistenceConfiguration.class,
    RegisterAccount.class,
    SendConfirmation.class,
    ConfirmAddress.class,
    RecoverAccess.class,
    ChoosePassword.class,
    FindLinkOwner.class,
    InviteOfficer.class,
    ChooseLanguage.class,
    SaveProfile.class,
    StartApplication.class,
    MarkStep.class,
    ChooseRoute.class,
    SaveDependant.class,
    RemoveDependant.class,
    AddDocument.class,
    ReplaceDocument.class,
    RemoveDocument.class,
    RemarkOnDocument.class,
    AcceptPaper.class,
    KeepPaper.class,
    PlacePaper.class,
    JoinDocuments.class,
    SeparateDocument.class,
    RemovePaper.class,
    ScanPaper.class,
    PrepareFiling.class,
    FileApplication.class,
    TrackApplication.class,
    SupplyDocument.class,
    WithdrawApplication.class,
    OpenCase.class,
    RequestDocument.class,
    MarkDocument.class,
    AdvanceCase.class,
    DecideCase.class,
})
class PortalConfiguration {

    /** As fine as the database keeps instants, so that what is told now is what is read again later. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }

    /** The published limits, but for those in {@code praya.documents.most-files}. */
    @Bean
    FileLimits fileLimits(Environment environment) {
        return Binder.get(environment)
                .bind("praya.documents.most-files", Bindable.mapOf(DocumentKind.class, Integer.class))
                .map(FileLimits::new)
                .orElse(FileLimits.PUBLISHED);
    }

    @Bean
    QmasRules rules() {
        return new QmasRules();
    }

    @Bean
    EvidenceRules evidenceRules() {
        return new QmasEvidence();
    }

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }

    @Bean
    Identities identities(Clock clock, RandomGenerator random) {
        return new Identities(clock, random);
    }

    @Bean
    Secrets secrets() {
        return new Secrets();
    }
}
