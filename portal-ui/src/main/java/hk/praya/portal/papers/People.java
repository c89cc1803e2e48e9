package hk.praya.portal.papers;

import hk.praya.domain.application.Dependant;
import hk.praya.domain.document.Subject;
import hk.praya.portal.text.Words;
import java.util.List;

/** What the people of an application are called on its pages. */
public final class People {

    private People() {}

    /** Whom papers are about; a member of the family who is not entered any more is called so. */
    public static String of(Subject subject, List<Dependant> family) {
        return subject.isApplicant()
                ? Words.of("person.you")
                : family.stream()
                        .filter(dependant -> dependant.id().equals(subject.dependant()))
                        .findAny()
                        .map(People::of)
                        .orElseGet(() -> Words.of("person.gone"));
    }

    /** The same where others than the applicant read it, too. */
    public static String toAnybody(Subject subject, List<Dependant> family) {
        return subject.isApplicant() ? Words.of("person.applicant") : of(subject, family);
    }

    public static String of(Dependant dependant) {
        var name = dependant.name();
        var key = "person." + dependant.relationship();
        return name == null ? Words.of(key) : Words.of(key + ".named", name.familiar());
    }
}
