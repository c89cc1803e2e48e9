package hk.praya.domain.profile;

/** A fact that can be asked for. An open finding names the questions that would settle it. */
public enum Question {
    DATE_OF_BIRTH,
    DEGREES,
    DEGREE_LEVEL,
    RENOWNED_INSTITUTION,
    ELIGIBLE_UNIVERSITY,
    STEM,
    PROFESSIONAL_QUALIFICATION,
    GRADUATE_YEARS,
    SENIOR_YEARS,
    INTERNATIONAL_YEARS,
    ENTERPRISE_YEARS,
    FIELD_YEARS,
    TALENT_LIST,
    CHINESE,
    ENGLISH,
    OTHER_LANGUAGES,
    ANNUAL_INCOME,
    BUSINESS_PROFIT,
    LISTED_COMPANY,
    RESIDENT_RELATIVE,
    SPOUSE,
    SPOUSE_DEGREE,
    CHILDREN,
    AWARD,
    CONTRIBUTION,
    FINANCIAL_SUPPORT,
    GOOD_CHARACTER
}
