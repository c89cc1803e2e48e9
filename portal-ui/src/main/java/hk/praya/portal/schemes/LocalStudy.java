package hk.praya.portal.schemes;

import static hk.praya.scoring.scheme.Circumstance.HIGHER_DIPLOMA;
import static hk.praya.scoring.scheme.Circumstance.LOCAL_BACHELORS;
import static hk.praya.scoring.scheme.Circumstance.LOCAL_DEGREE;

import hk.praya.domain.profile.Answer;
import hk.praya.scoring.scheme.Circumstance;
import java.util.Map;
import java.util.Set;

/** What somebody has completed in Hong Kong, if anything. */
enum LocalStudy implements Option {
    BACHELORS,
    /** A master's degree or a doctorate, and no bachelor's degree here. */
    HIGHER_DEGREE,
    /** A degree of a Hong Kong university's campus in the Greater Bay Area. */
    CAMPUS,
    DIPLOMA,
    NONE;

    private static final Set<Circumstance> ABOUT = Set.of(LOCAL_DEGREE, LOCAL_BACHELORS, HIGHER_DIPLOMA);

    @Override
    public Map<Circumstance, Answer> tells() {
        return Option.yesTo(
                switch (this) {
                    case BACHELORS -> Set.of(LOCAL_DEGREE, LOCAL_BACHELORS);
                    case HIGHER_DEGREE -> Set.of(LOCAL_DEGREE);
                    case CAMPUS -> Set.of(LOCAL_DEGREE);
                    case DIPLOMA -> Set.of(HIGHER_DIPLOMA);
                    case NONE -> Set.of();
                },
                ABOUT);
    }
}
