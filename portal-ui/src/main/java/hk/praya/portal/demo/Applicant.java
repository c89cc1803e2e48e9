package hk.praya.portal.demo;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Filing;
import hk.praya.domain.application.Step;
import hk.praya.domain.application.Submission;
import hk.praya.domain.document.AddedDocument;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Need;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.usecase.MarkStep;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A made-up person who uses Praya as anybody would. */
final class Applicant {

    private static final int SHADES = 10;

    private final Office office;
    private final Persona persona;
    private final AccountId account;

    Applicant(Office office, Persona persona, AccountId account) {
        this.office = office;
        this.persona = persona;
        this.account = account;
        office.saveProfile.save(account, Profile.UNANSWERED, persona.profile());
    }

    Application.Draft start() {
        return office.startApplication.start(account);
    }

    void complete(Application.Draft draft, Step... steps) {
        for (var step : steps) {
            office.markStep.mark(account, draft.id(), step, MarkStep.Mark.VISITED);
            office.markStep.mark(account, draft.id(), step, MarkStep.Mark.COMPLETED);
        }
    }

    /** Fills in the entries that the family told of has become, so many of them. */
    void enterFamily(Application.Draft draft, int members) {
        var entries = office.dependants.findAll(draft.id(), account);
        for (int member = 0; member < members; member++) {
            var relative = persona.family().get(member);
            var entry = entries.get(member);
            office.saveDependant.save(
                    account,
                    new Dependant(
                            entry.id(),
                            entry.application(),
                            entry.applicant(),
                            entry.relationship(),
                            relative.name(),
                            relative.dateOfBirth(),
                            relative.nationality(),
                            relative.travelDocument(),
                            entry.degree(),
                            entry.version()));
        }
    }

    /** Adds every required paper but those of some kinds. */
    void addPapers(Application.Draft draft, Set<DocumentKind> without) {
        office.prepareFiling.prepare(account, draft.id()).checklist().entries().stream()
                .filter(entry -> entry.requirement().need() == Need.REQUIRED)
                .map(Checklist.Entry::slot)
                .filter(slot -> !without.contains(slot.kind()))
                .forEach(slot -> addPapers(draft.id(), slot));
    }

    /** Adds the papers of some kinds about the applicant. */
    void addOwnPapers(Application.Draft draft, DocumentKind... kinds) {
        for (var kind : kinds) {
            addPapers(draft.id(), new Slot(Subject.APPLICANT, kind));
        }
    }

    /** Goes through the whole application and files it. */
    Submission file(int daysAgo, Set<DocumentKind> without) {
        office.clock.set(daysAgo + 6, 20, 40);
        var draft = start();
        enterFamily(draft, persona.family().size());
        office.clock.set(daysAgo + 2, 21, 15);
        addPapers(draft, without);
        var filledIn = EnumSet.allOf(Step.class);
        filledIn.removeIf(step -> !step.isFilledIn());
        complete(draft, filledIn.toArray(Step[]::new));
        office.clock.set(daysAgo, 21, 7);
        var filing =
                office.fileApplication.file(account, draft.id(), persona.name().full(), !without.isEmpty());
        return switch (filing) {
            case Filing.Accepted accepted -> accepted.submission();
            case Filing.Refused refused ->
                throw new IllegalStateException("the demo's application has obstacles: " + refused.obstacles());
        };
    }

    /** Answers the one open request. */
    void answer(ApplicationId application) {
        var history = office.histories.find(application, account).orElseThrow();
        var asked = history.openRequests().getFirst();
        var sheet = sheets(application, asked.slot()).getFirst();
        office.supplyDocument.supply(account, application, asked.request(), sheet.name(), keep(paper(sheet)));
    }

    private void addPapers(ApplicationId application, Slot slot) {
        if (slot.kind() == DocumentKind.PHOTOGRAPH) {
            add(application, slot, "photograph.jpg", portrait(shade(application, slot.subject())));
            return;
        }
        for (var sheet : sheets(application, slot)) {
            add(application, slot, sheet.name(), paper(sheet));
        }
    }

    private void add(ApplicationId application, Slot slot, String name, InputStream content) {
        var added = office.addDocument.add(account, application, slot, name, keep(content));
        if (added instanceof AddedDocument.Refused refused) {
            throw new IllegalStateException("the demo's paper was refused: " + refused.problem());
        }
    }

    private List<Sheet> sheets(ApplicationId application, Slot slot) {
        var subject = slot.subject();
        var papers = subject.isApplicant()
                ? Papers.of(persona)
                : Papers.of(persona.family().get(place(application, subject)));
        return papers.sheets(slot.kind());
    }

    private int place(ApplicationId application, Subject subject) {
        var entries = office.dependants.findAll(application, account);
        return entries.stream().map(Dependant::id).toList().indexOf(subject.dependant());
    }

    private float shade(ApplicationId application, Subject subject) {
        int place = subject.isApplicant() ? 0 : place(application, subject) + 1;
        return Math.floorMod(persona.mailbox().hashCode() + 3 * place, SHADES) / (float) SHADES;
    }

    private static InputStream portrait(float shade) {
        try {
            return Specimen.portrait(shade);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream paper(Sheet sheet) {
        try {
            return Specimen.paper(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reception.Kept keep(InputStream content) {
        try {
            return switch (office.store.put(content)) {
                case Reception.Kept kept -> kept;
                case Reception.Refused refused ->
                    throw new IllegalStateException("the demo's paper was refused: " + refused.problem());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
