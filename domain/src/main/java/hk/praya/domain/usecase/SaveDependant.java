package hk.praya.domain.usecase;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.NotFound;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Dependants;

/** Adds a member of the family to a draft, or saves what was changed about one. */
@UseCase
public class SaveDependant {

    private final Applications applications;
    private final Dependants dependants;

    public SaveDependant(Applications applications, Dependants dependants) {
        this.applications = applications;
        this.dependants = dependants;
    }

    /**
     * Saves the entry; one with an identity not seen before is added.
     *
     * @throws NotFound if there is no such draft of the applicant's
     * @throws ChangedElsewhere if the entry was changed since it was read, or a spouse or partner is
     *     entered already
     */
    public Dependant save(AccountId applicant, Dependant entry) {
        if (!entry.applicant().equals(applicant)) {
            throw new NotFound("dependant " + entry.id());
        }
        applications.requireDraft(entry.application(), applicant);
        refuseSecondSpouse(entry);
        return dependants.find(entry.id(), applicant).isPresent() ? dependants.save(entry) : dependants.add(entry);
    }

    private void refuseSecondSpouse(Dependant entry) {
        boolean another = entry.relationship().isSpouseOrPartner()
                && dependants.findAll(entry.application(), entry.applicant()).stream()
                        .anyMatch(d -> d.relationship().isSpouseOrPartner() && !d.id().equals(entry.id()));
        if (another) {
            throw new ChangedElsewhere("a spouse or partner of " + entry.application());
        }
    }
}
