package hk.praya.portal.application;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import hk.praya.domain.Identities;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.document.EvidenceRules;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Profiles;
import hk.praya.domain.profile.StoredProfile;
import hk.praya.domain.usecase.MarkStep;
import hk.praya.domain.usecase.PrepareFiling;
import hk.praya.domain.usecase.RemoveDependant;
import hk.praya.domain.usecase.SaveDependant;
import hk.praya.domain.usecase.SaveProfile;
import hk.praya.domain.usecase.StartApplication;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.DateBoxes;
import hk.praya.portal.component.ErrorSummary;
import hk.praya.portal.testing.InMemoryApplications;
import hk.praya.portal.testing.InMemoryDependants;
import hk.praya.portal.testing.InMemoryDocuments;
import hk.praya.portal.testing.InMemoryProfiles;
import hk.praya.portal.testing.InMemorySubmissions;
import hk.praya.portal.testing.SetClock;
import hk.praya.portal.text.BundledWords;
import hk.praya.scoring.qmas.QmasEvidence;
import hk.praya.scoring.qmas.QmasRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** The pages of a draft with an applicant signed in, on 22 November 2026 in Hong Kong. */
abstract class ApplicantPages {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Instant NOW = Instant.parse("2026-11-22T13:07:00Z");

    private static final Routes ROUTES = new Routes().autoDiscoverViews("hk.praya.portal.application");

    final AnnotationConfigWebApplicationContext portal = new AnnotationConfigWebApplicationContext();

    @BeforeEach
    void openPortal() {
        portal.register(Portal.class);
        portal.refresh();
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, portal, UI::new));
    }

    @AfterEach
    void closePortal() {
        MockVaadin.tearDown();
        portal.close();
    }

    <T> T the(Class<T> type) {
        return portal.getBean(type);
    }

    AccountId applicant() {
        return the(OneApplicant.class).id();
    }

    Profile profile() {
        return the(Profiles.class).find(applicant()).orElseThrow().profile();
    }

    Application.Draft draft() {
        return the(CurrentDraft.class).find().orElseThrow();
    }

    /** Signs in again from another tab, which has its own page and the same account. */
    void changeInAnotherTab(Profile changed) {
        var profiles = the(Profiles.class);
        profiles.save(profiles.find(applicant()).orElseThrow().with(changed));
    }

    Application.Draft startWith(Profile profile) {
        the(Profiles.class).add(new StoredProfile(applicant(), profile, 0));
        return the(StartApplication.class).start(applicant());
    }

    static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    static void open(String route) {
        var location = new Location(route);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    static DateBoxes date(String label) {
        return _get(DateBoxes.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static ComboBox<String> country(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    static AnswerChoice choice(String label) {
        return _get(
                AnswerChoice.class, spec -> spec.withPredicate(c -> c.getLabel().startsWith(label)));
    }

    static String said() {
        return _get(Span.class, spec -> spec.withClasses("saved")).getText();
    }

    static List<String> errors() {
        return _find(_get(ErrorSummary.class), ListItem.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    static List<String> advice() {
        return _find(Advice.class).stream()
                .map(Advice::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    @Import({
        BundledWords.class,
        CurrentDraft.class,
        CurrentFamily.class,
        ResumePoint.class,
        StartApplication.class,
        MarkStep.class,
        SaveProfile.class,
        PrepareFiling.class,
        SaveDependant.class,
        RemoveDependant.class,
        InMemoryProfiles.class,
        InMemoryApplications.class,
        InMemoryDependants.class,
        InMemoryDocuments.class,
        InMemorySubmissions.class,
        OneApplicant.class
    })
    static class Portal {

        @Bean
        SetClock clock() {
            return new SetClock(NOW);
        }

        @Bean
        QmasRules rules() {
            return new QmasRules();
        }

        @Bean
        EvidenceRules evidence() {
            return new QmasEvidence();
        }

        @Bean
        Identities identities(SetClock clock) {
            return new Identities(clock, new Random(7));
        }
    }
}
