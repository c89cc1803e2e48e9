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
        return subject.isApplicant() ? Words.of("person.you") : member(subject, family, "person.");
    }

    /** The same where others than the applicant read it, too. */
    public static String toAnybody(Subject subject, List<Dependant> family) {
        return subject.isApplicant() ? Words.of("person.applicant") : member(subject, family, "person.to-anybody.");
    }

    public static String of(Dependant dependant) {
        return of(dependant, "person.");
    }

    private static String member(Subject subject, List<Dependant> family, String keys) {
        return family.stream()
                .filter(dependant -> dependant.id().equals(subject.dependant()))
                .findAny()
                .map(dependant -> of(dependant, keys))
                .orElseGet(() -> Words.of("person.gone"));
    }

    private static String of(Dependant dependant, String keys) {
        var name = dependant.name();
        var key = keys + dependant.relationship();
        return name == null ? Words.of(key) : Words.of(key + ".named", name.familiar());
    }
}
