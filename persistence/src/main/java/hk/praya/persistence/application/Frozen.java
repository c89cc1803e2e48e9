package hk.praya.persistence.application;

import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.FiledDocument;
import hk.praya.domain.application.Submission;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.profile.Profile;
import java.util.List;

/** What of a submission is kept as JSON. */
record Frozen(Profile profile, List<Dependant> dependants, Assessment assessment, List<FiledDocument> documents) {

    static Frozen of(Submission submission) {
        return new Frozen(
                submission.profile(), submission.dependants(), submission.assessment(), submission.documents());
    }
}
