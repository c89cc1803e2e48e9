package hk.praya.portal.application;

import hk.praya.domain.Identities;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.application.Dependants;
import hk.praya.domain.application.Relationship;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Subject;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.TravelDocument;
import hk.praya.domain.usecase.RemoveDependant;
import hk.praya.domain.usecase.SaveDependant;
import hk.praya.portal.security.CurrentAccount;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The family entered in the draft of whoever is signed in. */
@Component
public class CurrentFamily {

    private final CurrentAccount account;
    private final Dependants dependants;
    private final Documents documents;
    private final SaveDependant saving;
    private final RemoveDependant removing;
    private final Identities identities;

    public CurrentFamily(
            CurrentAccount account,
            Dependants dependants,
            Documents documents,
            SaveDependant saving,
            RemoveDependant removing,
            Identities identities) {
        this.account = account;
        this.dependants = dependants;
        this.documents = documents;
        this.saving = saving;
        this.removing = removing;
        this.identities = identities;
    }

    /** Spouse or partner first, then children. */
    List<Dependant> members(ApplicationId application) {
        return dependants.findAll(application, account.id());
    }

    Optional<Dependant> find(DependantId id) {
        return dependants.find(id, account.id());
    }

    Optional<Dependant> spouse(ApplicationId application) {
        return members(application).stream()
                .filter(member -> member.relationship().isSpouseOrPartner())
                .findFirst();
    }

    /** An entry with nothing in it, which is not kept until it is saved. */
    Dependant blank(Application.Draft draft, Relationship relationship) {
        return new Dependant(
                new DependantId(identities.next()),
                draft.id(),
                account.id(),
                relationship,
                null,
                null,
                null,
                TravelDocument.UNANSWERED,
                Answer.UNANSWERED,
                0);
    }

    /** The same once more, as an entry that is not kept yet. */
    Dependant anew(Dependant entry) {
        return new Dependant(
                new DependantId(identities.next()),
                entry.application(),
                entry.applicant(),
                entry.relationship(),
                entry.name(),
                entry.dateOfBirth(),
                entry.nationality(),
                entry.travelDocument(),
                entry.degree(),
                0);
    }

    /** @throws hk.praya.domain.ChangedElsewhere if it was changed since it was read, or there is a spouse already */
    Dependant save(Dependant entry) {
        return saving.save(account.id(), entry);
    }

    void remove(DependantId id) {
        removing.remove(account.id(), id);
    }

    /** How many papers about a member have been added. */
    long papersAbout(Dependant member) {
        return documents.findAll(member.application(), account.id()).stream()
                .filter(paper -> paper.slot().subject().equals(Subject.of(member.id())))
                .count();
    }
}
