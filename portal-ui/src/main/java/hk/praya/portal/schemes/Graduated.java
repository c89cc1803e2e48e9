package hk.praya.portal.schemes;

import static hk.praya.scoring.scheme.Circumstance.GRADUATED_WITHIN_SIX_MONTHS;
import static hk.praya.scoring.scheme.Circumstance.GRADUATED_WITHIN_TWELVE_MONTHS;

import hk.praya.domain.profile.Answer;
import hk.praya.scoring.scheme.Circumstance;
import java.util.Map;
import java.util.Set;

/** How long ago somebody graduated in Hong Kong. */
enum Graduated implements Option {
    WITHIN_SIX_MONTHS,
    WITHIN_TWELVE_MONTHS,
    EARLIER;

    private static final Set<Circumstance> ABOUT = Set.of(GRADUATED_WITHIN_SIX_MONTHS, GRADUATED_WITHIN_TWELVE_MONTHS);

    @Override
    public Map<Circumstance, Answer> tells() {
        return Option.yesTo(
                switch (this) {
                    case WITHIN_SIX_MONTHS -> Set.of(GRADUATED_WITHIN_SIX_MONTHS, GRADUATED_WITHIN_TWELVE_MONTHS);
                    case WITHIN_TWELVE_MONTHS -> Set.of(GRADUATED_WITHIN_TWELVE_MONTHS);
                    case EARLIER -> Set.of();
                },
                ABOUT);
    }
}
