package hk.praya.portal.demo;

import com.vaadin.flow.i18n.I18NProvider;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.account.PasswordHashes;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Dependants;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.assessment.Rules;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.EvidenceRules;
import hk.praya.domain.document.Papers;
import hk.praya.domain.profile.Profiles;
import java.nio.file.Path;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the demo together, where {@code praya.demo} is true and nowhere else. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "praya.demo", havingValue = "true")
class DemoConfiguration {

    @Bean
    static Office.Kept demoKept(
            Accounts accounts,
            Profiles profiles,
            Applications applications,
            Dependants dependants,
            Documents documents,
            Papers papers,
            DocumentStore store,
            Submissions submissions,
            CaseHistories histories) {
        return new Office.Kept(
                accounts, profiles, applications, dependants, documents, papers, store, submissions, histories);
    }

    @Bean
    static Office demoOffice(
            Office.Kept kept, Rules rules, EvidenceRules evidence, RandomGenerator random, Clock clock) {
        return new Office(kept, rules, evidence, random, new DemoClock(clock.instant()));
    }

    @Bean
    static Demo demo(
            Office office,
            PasswordHashes passwords,
            PlatformTransactionManager transactions,
            I18NProvider words,
            @Value("${praya.home}") String home) {
        return new Demo(
                office,
                passwords,
                new SignIns(Path.of(home)),
                new TransactionTemplate(transactions),
                words,
                System.out);
    }
}
