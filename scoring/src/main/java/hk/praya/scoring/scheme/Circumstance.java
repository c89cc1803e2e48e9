package hk.praya.scoring.scheme;

/** What the schemes ask about a person, as far as one is likely to know it offhand. */
public enum Circumstance {
    /** Is 18 or over. */
    ADULT,
    /** Is 40 or under. */
    AGED_40_OR_UNDER,
    /** Is a Chinese resident of the mainland. */
    MAINLAND_RESIDENT,
    /**
     * Is a foreign national, a Chinese national with permanent residence in a foreign country, or a resident of Macao or
     * Taiwan.
     */
    STATUS_ABROAD,
    /** Is a national of Afghanistan, Cuba or the Democratic People's Republic of Korea. */
    EXCLUDED_NATIONAL,
    /** Is a national of Laos, Nepal or Vietnam. */
    RESTRICTED_NATIONAL,
    /** Had a taxable income from work or business of HK$2.5 million or more in the year before. */
    HIGH_INCOME,
    /** Has had net assets of HK$30 million or more throughout the six months before. */
    NET_ASSETS,
    /** Holds a degree. */
    DEGREE,
    /** Holds a degree, at least a bachelor's, of a university on the list of eligible universities. */
    ELIGIBLE_DEGREE,
    /** Graduated from there in the past five years. */
    RECENT_ELIGIBLE_DEGREE,
    /** Has worked for three years or more of the past five, after graduating. */
    THREE_YEARS_WORK,
    /** Holds a degree in a STEM subject of a university that a ranking has among its first 100 for such subjects. */
    STEM_DEGREE,
    /** Has an offer of a job in Hong Kong, whatever the job. */
    JOB_OFFER,
    /** Has an offer of a job at a level that degree holders commonly take up. */
    GRADUATE_OFFER,
    /** Has an offer of full-time research and development at a company that holds a quota for it. */
    RESEARCH_OFFER,
    /** Has an offer of a job in a skilled trade on the Technical Professional List. */
    TRADE_OFFER,
    /**
     * Holds a degree of a full-time programme in Hong Kong taken as a non-local student, or of a Greater Bay Area campus
     * of a Hong Kong university.
     */
    LOCAL_DEGREE,
    /** Took a bachelor's degree in Hong Kong as a non-local student. */
    LOCAL_BACHELORS,
    /** Holds a Higher Diploma of a listed programme of the Vocational Training Council. */
    HIGHER_DIPLOMA,
    /** Graduated in Hong Kong, or from such a campus, within the past six months. */
    GRADUATED_WITHIN_SIX_MONTHS,
    /** Graduated in Hong Kong, or from such a campus, within the past twelve months. */
    GRADUATED_WITHIN_TWELVE_MONTHS,
    /**
     * Was born overseas, to a parent who holds a Hong Kong permanent identity card and was then a Chinese national settled
     * overseas.
     */
    SECOND_GENERATION
}
