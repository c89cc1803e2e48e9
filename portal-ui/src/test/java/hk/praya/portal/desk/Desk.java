package hk.praya.portal.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Role;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Filing;
import hk.praya.domain.application.Reference;
import hk.praya.domain.application.Step;
import hk.praya.domain.application.Submission;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.StoredProfile;
import hk.praya.domain.usecase.AddDocument;
import hk.praya.domain.usecase.AdvanceCase;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.domain.usecase.MarkStep;
import hk.praya.domain.usecase.OpenCase;
import hk.praya.domain.usecase.RequestDocument;
import hk.praya.domain.usecase.StartApplication;
import hk.praya.domain.usecase.SupplyDocument;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/** The officers' desk on a portal in memory, with cases that come in through the real use cases. */
final class Desk implements AutoCloseable {

    final PortalInMemory portal = new PortalInMemory(Casework.class);
    final AccountId officer = portal.register("officer@example.org", Role.OFFICER);
    final AccountId colleague = portal.register("colleague@example.org", Role.OFFICER);

    void open(String route) {
        portal.account.officer(officer);
        portal.browse(QueueView.class, CaseView.class, PaperView.class);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate(route);
    }

    void open(ApplicationId application) {
        open("desk/" + application);
    }

    /** Files a case without papers, so many days before now. */
    ApplicationId file(PersonName name, int daysAgo) {
        var owner = applicant(name);
        portal.clock.set(PortalInMemory.NOW.minus(Duration.ofDays(daysAgo)));
        var draft = draft(owner);
        file(draft);
        portal.clock.set(PortalInMemory.NOW);
        return draft.id();
    }

    ApplicationId file(String surname, int daysAgo) {
        return file(new PersonName(surname, "Test", null), daysAgo);
    }

    /** Files the sample's case: an applicant with a spouse and a child, and these papers of the applicant's. */
    ApplicationId fileSample(DocumentKind... papers) {
        var draft = Sample.draft(portal);
        for (var kind : papers) {
            portal.get(AddDocument.class)
                    .add(
                            draft.applicant(),
                            draft.id(),
                            new Slot(Subject.APPLICANT, kind),
                            kind.name().toLowerCase(Locale.ROOT) + ".pdf",
                            kept(kind.name()));
        }
        file(draft);
        return draft.id();
    }

    void advance(ApplicationId application, Stage... stages) {
        for (var stage : stages) {
            portal.get(AdvanceCase.class).advance(colleague, history(application), stage, null);
        }
    }

    void request(ApplicationId application, DocumentKind kind, LocalDate dueOn) {
        portal.get(RequestDocument.class)
                .request(colleague, history(application), new Slot(Subject.APPLICANT, kind), "Please", dueOn);
    }

    /** Answers the first open request. */
    void supply(ApplicationId application) {
        var asked = history(application).openRequests().getFirst();
        portal.get(SupplyDocument.class)
                .supply(
                        submission(application).applicant(),
                        application,
                        asked.request(),
                        "answer.pdf",
                        kept("answer"));
    }

    void look(AccountId who, ApplicationId application) {
        portal.get(OpenCase.class).open(who, application);
    }

    CaseHistory history(ApplicationId application) {
        return portal.histories.find(application).orElseThrow();
    }

    Submission submission(ApplicationId application) {
        return portal.submissions.find(application).orElseThrow();
    }

    Reference reference(ApplicationId application) {
        return submission(application).reference();
    }

    static void press(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    /** All the visible words of a part of the page. */
    static String words(Component part) {
        return words(part.getElement()).strip();
    }

    private static String words(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.isVisible() ? element.getChildren().map(Desk::words).collect(Collectors.joining(" ")) : "";
    }

    @Override
    public void close() {
        portal.close();
    }

    private AccountId applicant(PersonName name) {
        var email = "a" + Integer.toHexString(name.hashCode()) + "@example.org";
        var owner = portal.register(email, Role.APPLICANT);
        var person = Sample.PROFILE.person();
        Profile profile = Sample.PROFILE.withPerson(new Person(
                name, person.dateOfBirth(), person.nationality(), person.residence(), person.travelDocument()));
        portal.profiles.add(new StoredProfile(owner, profile, 0));
        return owner;
    }

    private Application.Draft draft(AccountId owner) {
        var draft = portal.get(StartApplication.class).start(owner);
        for (var step : Step.values()) {
            if (step.isFilledIn()) {
                draft = portal.get(MarkStep.class).mark(owner, draft.id(), step, MarkStep.Mark.COMPLETED);
            }
        }
        return draft;
    }

    private void file(Application.Draft draft) {
        var filing = portal.get(FileApplication.class).file(draft.applicant(), draft.id(), "Test", true);
        if (filing instanceof Filing.Refused refused) {
            throw new AssertionError("the test's case was refused: " + refused.obstacles());
        }
    }

    private Reception.Kept kept(String content) {
        try {
            var bytes = ("%PDF-1.7 " + content).getBytes(StandardCharsets.UTF_8);
            return (Reception.Kept) portal.store.put(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
