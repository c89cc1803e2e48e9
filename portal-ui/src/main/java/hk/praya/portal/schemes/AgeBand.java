package hk.praya.portal.schemes;

import static hk.praya.scoring.scheme.Circumstance.ADULT;
import static hk.praya.scoring.scheme.Circumstance.AGED_40_OR_UNDER;

import hk.praya.domain.profile.Answer;
import hk.praya.scoring.scheme.Circumstance;
import java.util.Map;
import java.util.Set;

/** How old somebody is, as far as the schemes ask. */
enum AgeBand implements Option {
    UNDER_18,
    FROM_18_TO_40,
    ABOVE_40;

    private static final Set<Circumstance> ABOUT = Set.of(ADULT, AGED_40_OR_UNDER);

    @Override
    public Map<Circumstance, Answer> tells() {
        return Option.yesTo(
                switch (this) {
                    case UNDER_18 -> Set.of(AGED_40_OR_UNDER);
                    case FROM_18_TO_40 -> Set.of(ADULT, AGED_40_OR_UNDER);
                    case ABOVE_40 -> Set.of(ADULT);
                },
                ABOUT);
    }
}
