package hk.praya.domain.application;

import hk.praya.domain.account.AccountId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** An application: a draft until it is filed, and then for ever what was filed. */
public sealed interface Application {

    ApplicationId id();

    AccountId applicant();

    int version();

    /**
     * Not filed yet.
     *
     * @param completed the parts the person has marked as done
     * @param lastStep where the person was last, and comes back to
     */
    record Draft(
            ApplicationId id,
            AccountId applicant,
            Route route,
            Set<Step> completed,
            Step lastStep,
            Instant startedAt,
            int version)
            implements Application {

        public Draft {
            completed = Set.copyOf(completed);
        }

        public static Draft start(ApplicationId id, AccountId applicant, Instant at) {
            return new Draft(id, applicant, Route.GENERAL, Set.of(), Step.ABOUT_YOU, at, 0);
        }

        public Draft completing(Step step) {
            var done = EnumSet.of(step);
            done.addAll(completed);
            return new Draft(id, applicant, route, done, lastStep, startedAt, version);
        }

        public Draft reopening(Step step) {
            var done = EnumSet.noneOf(Step.class);
            done.addAll(completed);
            done.remove(step);
            return new Draft(id, applicant, route, done, lastStep, startedAt, version);
        }

        public Draft at(Step step) {
            return new Draft(id, applicant, route, completed, step, startedAt, version);
        }

        public Draft by(Route chosen) {
            return new Draft(id, applicant, chosen, completed, lastStep, startedAt, version);
        }

        public Filed filed(Reference reference, Instant at) {
            return new Filed(id, applicant, reference, at, version);
        }
    }

    /** Filed under a reference. */
    record Filed(ApplicationId id, AccountId applicant, Reference reference, Instant filedAt, int version)
            implements Application {}
}
