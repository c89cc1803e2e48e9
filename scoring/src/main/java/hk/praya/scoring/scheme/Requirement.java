package hk.praya.scoring.scheme;

/** What a scheme asks for, as it is told to people. */
public enum Requirement {
    NATIONALITY,
    /** Nationals of Laos, Nepal and Vietnam by some programmes only. */
    NATIONALITY_BY_PROGRAMME,
    /** Nationals of Laos, Nepal and Vietnam not at all. */
    NATIONALITY_NARROW,
    MAINLAND_RESIDENT,
    NOT_MAINLAND_RESIDENT,
    STATUS_ABROAD,
    ADULT,
    AGED_18_TO_40,
    FIRST_DEGREE,
    HIGH_INCOME,
    ELIGIBLE_DEGREE,
    RECENT_DEGREE,
    THREE_YEARS_WORK,
    UNDER_THREE_YEARS_WORK,
    NO_LOCAL_BACHELORS,
    STEM_DEGREE,
    PROFESSIONAL_OFFER,
    RESEARCH_OFFER,
    TRADE_OFFER,
    LOCAL_DEGREE,
    RECENT_OR_GRADUATE_OFFER,
    HIGHER_DIPLOMA,
    RECENT_OR_OFFER,
    SECOND_GENERATION,
    NET_ASSETS
}
