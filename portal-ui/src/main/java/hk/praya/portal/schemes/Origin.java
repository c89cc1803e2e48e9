package hk.praya.portal.schemes;

import static hk.praya.scoring.scheme.Circumstance.EXCLUDED_NATIONAL;
import static hk.praya.scoring.scheme.Circumstance.MAINLAND_RESIDENT;
import static hk.praya.scoring.scheme.Circumstance.RESTRICTED_NATIONAL;
import static hk.praya.scoring.scheme.Circumstance.STATUS_ABROAD;

import hk.praya.domain.profile.Answer;
import hk.praya.scoring.scheme.Circumstance;
import java.util.Map;
import java.util.Set;

/** Where somebody belongs, as far as the schemes tell people apart by it. */
enum Origin implements Option {
    MAINLAND,
    CHINESE_RESIDENT_ABROAD,
    /** For a year or more, without permanent residence there. */
    CHINESE_LIVING_ABROAD,
    MACAO_OR_TAIWAN,
    /** Of Afghanistan, Cuba or the Democratic People's Republic of Korea. */
    EXCLUDED,
    /** Of Laos, Nepal or Vietnam. */
    RESTRICTED,
    ELSEWHERE;

    private static final Set<Circumstance> ABOUT =
            Set.of(MAINLAND_RESIDENT, STATUS_ABROAD, EXCLUDED_NATIONAL, RESTRICTED_NATIONAL);

    @Override
    public Map<Circumstance, Answer> tells() {
        return Option.yesTo(
                switch (this) {
                    case MAINLAND -> Set.of(MAINLAND_RESIDENT);
                    case CHINESE_RESIDENT_ABROAD -> Set.of(STATUS_ABROAD);
                    case CHINESE_LIVING_ABROAD -> Set.of();
                    case MACAO_OR_TAIWAN -> Set.of(STATUS_ABROAD);
                    case EXCLUDED -> Set.of(STATUS_ABROAD, EXCLUDED_NATIONAL);
                    case RESTRICTED -> Set.of(STATUS_ABROAD, RESTRICTED_NATIONAL);
                    case ELSEWHERE -> Set.of(STATUS_ABROAD);
                },
                ABOUT);
    }
}
