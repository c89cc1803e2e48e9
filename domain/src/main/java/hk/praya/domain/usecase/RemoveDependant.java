package hk.praya.domain.usecase;

import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.application.Dependants;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Subject;

/** Removes a member of the family from a draft, and the papers about them. Removing twice removes once. */
@UseCase
public class RemoveDependant {

    private final Applications applications;
    private final Dependants dependants;
    private final Documents documents;

    public RemoveDependant(Applications applications, Dependants dependants, Documents documents) {
        this.applications = applications;
        this.dependants = dependants;
        this.documents = documents;
    }

    public void remove(AccountId applicant, DependantId id) {
        var found = dependants.find(id, applicant);
        if (found.isEmpty()) {
            return;
        }
        var entry = found.get();
        applications.requireDraft(entry.application(), applicant);
        documents.findAll(entry.application(), applicant).stream()
                .filter(d -> d.slot().subject().equals(Subject.of(id)))
                .forEach(documents::remove);
        dependants.remove(entry);
    }
}
