package hk.praya.portal.schemes;

import static hk.praya.scoring.scheme.Circumstance.GRADUATE_OFFER;
import static hk.praya.scoring.scheme.Circumstance.JOB_OFFER;
import static hk.praya.scoring.scheme.Circumstance.RESEARCH_OFFER;
import static hk.praya.scoring.scheme.Circumstance.TRADE_OFFER;

import hk.praya.domain.profile.Answer;
import hk.praya.scoring.scheme.Circumstance;
import java.util.Map;
import java.util.Set;

/** What job somebody has been offered in Hong Kong, if any. */
enum Offer implements Option {
    GRADUATE,
    RESEARCH,
    TRADE,
    OTHER,
    NONE;

    private static final Set<Circumstance> ABOUT = Set.of(JOB_OFFER, GRADUATE_OFFER, RESEARCH_OFFER, TRADE_OFFER);

    @Override
    public Map<Circumstance, Answer> tells() {
        return Option.yesTo(
                switch (this) {
                    case GRADUATE -> Set.of(JOB_OFFER, GRADUATE_OFFER);
                    case RESEARCH -> Set.of(JOB_OFFER, GRADUATE_OFFER, RESEARCH_OFFER);
                    case TRADE -> Set.of(JOB_OFFER, TRADE_OFFER);
                    case OTHER -> Set.of(JOB_OFFER);
                    case NONE -> Set.of();
                },
                ABOUT);
    }
}
