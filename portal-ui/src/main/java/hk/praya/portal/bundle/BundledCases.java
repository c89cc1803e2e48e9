package hk.praya.portal.bundle;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.NotFound;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Role;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.usecase.OpenCase;
import hk.praya.domain.usecase.PrepareFiling;
import hk.praya.domain.usecase.TrackApplication;
import hk.praya.portal.security.CurrentAccount;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The cases that whoever is signed in may bundle: an applicant their own, filed or not; an officer those that were filed,
 * which counts as looking at them. To anybody else there is no such case.
 */
@Component
public class BundledCases {

    private static final int TRIES = 5;

    private final CurrentAccount account;
    private final TrackApplication tracking;
    private final PrepareFiling preparing;
    private final OpenCase opening;

    public BundledCases(CurrentAccount account, TrackApplication tracking, PrepareFiling preparing, OpenCase opening) {
        this.account = account;
        this.tracking = tracking;
        this.preparing = preparing;
        this.opening = opening;
    }

    Optional<BundledCase> find(ApplicationId application) {
        return account.role().flatMap(role -> find(role, account.id(), application));
    }

    private Optional<BundledCase> find(Role role, AccountId reader, ApplicationId application) {
        try {
            return Optional.of(
                    role == Role.OFFICER
                            ? BundledCase.of(opened(reader, application, TRIES))
                            : own(reader, application));
        } catch (NotFound _) {
            return Optional.empty();
        }
    }

    /** That somebody adds to the history in the same moment is no reason not to read it. */
    private CaseFile opened(AccountId officer, ApplicationId application, int tries) {
        try {
            return opening.open(officer, application);
        } catch (ChangedElsewhere raced) {
            if (tries == 1) {
                throw raced;
            }
            return opened(officer, application, tries - 1);
        }
    }

    private BundledCase own(AccountId owner, ApplicationId application) {
        return tracking.track(owner, application)
                .map(BundledCase::of)
                .orElseGet(() -> BundledCase.of(preparing.prepare(owner, application)));
    }
}
