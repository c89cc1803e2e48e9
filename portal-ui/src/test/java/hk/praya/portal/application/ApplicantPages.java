package hk.praya.portal.application;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Role;
import hk.praya.domain.application.Application;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.StoredProfile;
import hk.praya.domain.usecase.StartApplication;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.DateBoxes;
import hk.praya.portal.component.ErrorSummary;
import hk.praya.portal.testing.PortalInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The pages of a draft with an applicant signed in, on 22 November 2026 in Hong Kong. */
abstract class ApplicantPages {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Instant NOW = Instant.parse("2026-11-22T13:07:00Z");

    final PortalInMemory portal = new PortalInMemory(CurrentDraft.class, CurrentFamily.class, ResumePoint.class);

    @BeforeEach
    void openPortal() {
        portal.clock.set(NOW);
        portal.account.applicant(portal.register("mei@example.org", Role.APPLICANT));
        portal.browse(
                ApplicationView.class,
                AboutYouView.class,
                EducationView.class,
                CareerView.class,
                LanguagesAndMeansView.class,
                FamilyView.class,
                FamilyMemberView.class);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void closePortal() {
        portal.close();
    }

    <T> T the(Class<T> type) {
        return portal.get(type);
    }

    AccountId applicant() {
        return portal.account.id();
    }

    Profile profile() {
        return portal.profiles.find(applicant()).orElseThrow().profile();
    }

    Application.Draft draft() {
        return the(CurrentDraft.class).find().orElseThrow();
    }

    /** Signs in again from another tab, which has its own page and the same account. */
    void changeInAnotherTab(Profile changed) {
        portal.profiles.save(portal.profiles.find(applicant()).orElseThrow().with(changed));
    }

    Application.Draft startWith(Profile profile) {
        portal.profiles.add(new StoredProfile(applicant(), profile, 0));
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
}
