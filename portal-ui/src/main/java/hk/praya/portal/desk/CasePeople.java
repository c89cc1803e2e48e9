package hk.praya.portal.desk;

import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.application.Submission;
import hk.praya.domain.document.Subject;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of a case, and what they are called. */
record CasePeople(Submission submission) {

    /** The applicant, then the family in its order. */
    List<Subject> subjects() {
        var subjects = new ArrayList<Subject>();
        subjects.add(Subject.APPLICANT);
        submission.dependants().forEach(d -> subjects.add(Subject.of(d.id())));
        return subjects;
    }

    String name(Subject subject) {
        return dependant(subject.dependant())
                .map(CasePeople::name)
                .orElseGet(() -> NameText.full(submission.profile().person().name()));
    }

    /** The name with what the person is in the case. */
    String nameAndPart(Subject subject) {
        var part = dependant(subject.dependant())
                .map(d -> Words.of("desk.relationship." + d.relationship()))
                .orElseGet(() -> Words.of("desk.applicant"));
        return Words.of("desk.name-and-part", name(subject), part);
    }

    private static String name(Dependant dependant) {
        return NameText.full(dependant.name());
    }

    private Optional<Dependant> dependant(@Nullable DependantId id) {
        return submission.dependants().stream().filter(d -> d.id().equals(id)).findAny();
    }
}
