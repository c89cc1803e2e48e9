package hk.praya.portal.bundle;

import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Preparation;
import hk.praya.domain.application.Route;
import hk.praya.domain.application.Submission;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.Subject;
import hk.praya.domain.profile.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case that is bundled: one that was filed, or a draft as it would be filed.
 *
 * @param submission null for a draft
 * @param since when it was filed, or when the draft was begun
 * @param day whose rules are counted by
 * @param documents in the order they were added
 */
record BundledCase(
        ApplicationId application,
        @Nullable Submission submission,
        Instant since,
        LocalDate day,
        Route route,
        Profile profile,
        List<Dependant> family,
        Checklist checklist,
        List<Document> documents) {

    private static final String DRAFT = "draft";

    BundledCase {
        family = List.copyOf(family);
        documents = List.copyOf(documents);
    }

    static BundledCase of(CaseFile file) {
        var submission = file.submission();
        return new BundledCase(
                submission.application(),
                submission,
                submission.filedAt(),
                submission.legalDay(),
                submission.route(),
                submission.profile(),
                submission.dependants(),
                file.checklist(),
                file.documents());
    }

    static BundledCase of(Preparation preparation) {
        var draft = preparation.draft();
        return new BundledCase(
                draft.id(),
                null,
                draft.startedAt(),
                preparation.day(),
                draft.route(),
                preparation.household().assessed(),
                preparation.household().dependants(),
                preparation.checklist(),
                preparation.documents());
    }

    Assessment assessment() {
        return checklist.assessment();
    }

    /** What its files are called by: the reference, or that it is a draft. */
    String mark() {
        return submission == null ? DRAFT : submission.reference().value();
    }

    /** A bundle for each person: the applicant, then the family in its order. */
    List<PersonBundle> people() {
        return PersonBundle.of(family, documents);
    }

    Optional<PersonBundle> person(Subject subject) {
        return people().stream()
                .filter(person -> person.subject().equals(subject))
                .findAny();
    }
}
