package hk.praya.portal.schemes;

import static hk.praya.scoring.scheme.Circumstance.DEGREE;
import static hk.praya.scoring.scheme.Circumstance.ELIGIBLE_DEGREE;

import hk.praya.domain.profile.Answer;
import hk.praya.scoring.scheme.Circumstance;
import java.util.Map;

/** What degree somebody holds, if any. */
enum DegreeKind implements Option {
    ELIGIBLE(Answer.YES, Answer.YES),
    OTHER(Answer.YES, Answer.NO),
    /** Of a university of which they do not know whether it is listed. */
    UNKNOWN(Answer.YES, Answer.UNANSWERED),
    NONE(Answer.NO, Answer.NO);

    private final Answer degree;
    private final Answer eligible;

    DegreeKind(Answer degree, Answer eligible) {
        this.degree = degree;
        this.eligible = eligible;
    }

    @Override
    public Map<Circumstance, Answer> tells() {
        return Map.of(DEGREE, degree, ELIGIBLE_DEGREE, eligible);
    }
}
