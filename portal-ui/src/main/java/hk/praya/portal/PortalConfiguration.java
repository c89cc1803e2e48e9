package hk.praya.portal;

import hk.praya.domain.Identities;
import hk.praya.domain.account.Secrets;
import hk.praya.domain.document.EvidenceRules;
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
import hk.praya.domain.usecase.MarkStep;
import hk.praya.domain.usecase.OpenCase;
import hk.praya.domain.usecase.PrepareFiling;
import hk.praya.domain.usecase.RecoverAccess;
import hk.praya.domain.usecase.RegisterAccount;
import hk.praya.domain.usecase.RemoveDependant;
import hk.praya.domain.usecase.RemoveDocument;
import hk.praya.domain.usecase.ReplaceDocument;
import hk.praya.domain.usecase.RequestDocument;
import hk.praya.domain.usecase.SaveDependant;
import hk.praya.domain.usecase.SaveProfile;
import hk.praya.domain.usecase.SendConfirmation;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

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
    PrepareFiling.class,
    FileApplication.class,
    TrackApplication.class,
    SupplyDocument.class,
    WithdrawApplication.class,
    OpenCase.class,
    RequestDocument.class,
    AdvanceCase.class,
    DecideCase.class,
})
class PortalConfiguration {

    /** As fine as the database keeps instants, so that what is told now is what is read again later. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
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
