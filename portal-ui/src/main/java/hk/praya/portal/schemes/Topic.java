package hk.praya.portal.schemes;

import hk.praya.scoring.scheme.Circumstance;

/** What the questions are about, in their order. */
enum Topic {
    ORIGIN,
    AGE,
    INCOME,
    ASSETS,
    DEGREE,
    AWARDED,
    WORK,
    OFFER,
    STEM,
    STUDY,
    GRADUATED,
    PARENT;

    /** By which question a circumstance is told. */
    static Topic of(Circumstance circumstance) {
        return switch (circumstance) {
            case MAINLAND_RESIDENT, STATUS_ABROAD, EXCLUDED_NATIONAL, RESTRICTED_NATIONAL -> ORIGIN;
            case ADULT, AGED_40_OR_UNDER -> AGE;
            case HIGH_INCOME -> INCOME;
            case NET_ASSETS -> ASSETS;
            case DEGREE, ELIGIBLE_DEGREE -> DEGREE;
            case RECENT_ELIGIBLE_DEGREE -> AWARDED;
            case THREE_YEARS_WORK -> WORK;
            case JOB_OFFER, GRADUATE_OFFER, RESEARCH_OFFER, TRADE_OFFER -> OFFER;
            case STEM_DEGREE -> STEM;
            case LOCAL_DEGREE, LOCAL_BACHELORS, HIGHER_DIPLOMA -> STUDY;
            case GRADUATED_WITHIN_SIX_MONTHS, GRADUATED_WITHIN_TWELVE_MONTHS -> GRADUATED;
            case SECOND_GENERATION -> PARENT;
        };
    }
}
