package hk.praya.domain.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Education.
 *
 * @param degrees every degree held; empty for none; null where nothing has been said
 * @param professionalQualification whether a recognised professional body has certified very high expertise
 */
public record Study(@Nullable List<Degree> degrees, Answer professionalQualification) {

    public static final Study UNANSWERED = new Study(null, Answer.UNANSWERED);

    public Study {
        degrees = degrees == null ? null : List.copyOf(degrees);
    }

    public Study withDegrees(@Nullable List<Degree> told) {
        return new Study(told, professionalQualification);
    }

    public Study withProfessionalQualification(Answer told) {
        return new Study(degrees, told);
    }
}
