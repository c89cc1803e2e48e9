package hk.praya.scoring.rule;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import java.time.LocalDate;
import java.util.List;

/** A published list of institutions that changes from one day to another. */
@FunctionalInterface
public interface InstitutionList {

    /** Whether an institution is on the list on a day; unanswered where its name cannot tell. */
    Answer listed(String institution, LocalDate on);

    /** The first day of each of its editions, the oldest first; none where it never changes. */
    default List<LocalDate> editions() {
        return List.of();
    }

    /** Whether a degree is of an eligible university: as it was told, and else as the list says of the institution. */
    default Answer awarded(Degree degree, LocalDate on) {
        var told = degree.eligibleUniversity();
        var institution = degree.institution();
        return told.isUnanswered() && institution != null ? listed(institution, on) : told;
    }
}
