package hk.praya.domain.assessment;

/** One line of a published table that points or a criterion are awarded under. */
public enum Item {
    AGE_BAND(Factor.AGE),
    QUALIFICATION_BAND(Factor.QUALIFICATIONS),
    RENOWNED_INSTITUTION(Factor.QUALIFICATIONS),
    WORK_BAND(Factor.WORK_EXPERIENCE),
    INTERNATIONAL_EXPOSURE(Factor.WORK_EXPERIENCE),
    REPUTABLE_ENTERPRISE(Factor.WORK_EXPERIENCE),
    TALENT_LIST(Factor.TALENT_LIST),
    LANGUAGE_BAND(Factor.LANGUAGE),
    RESIDENT_RELATIVE(Factor.FAMILY),
    SPOUSE_DEGREE(Factor.FAMILY),
    CHILDREN(Factor.FAMILY),

    AGED_50_OR_BELOW(Factor.ASPECT_AGE),
    ELIGIBLE_DEGREE(Factor.ASPECT_ACADEMIC),
    STEM_DEGREE(Factor.ASPECT_ACADEMIC),
    TWO_LANGUAGES(Factor.ASPECT_LANGUAGE),
    ENGLISH(Factor.ASPECT_LANGUAGE),
    FIVE_YEARS_WORK(Factor.ASPECT_WORK),
    THREE_YEARS_ENTERPRISE(Factor.ASPECT_WORK),
    THREE_YEARS_FIELD(Factor.ASPECT_WORK),
    TWO_YEARS_INTERNATIONAL(Factor.ASPECT_WORK),
    ANNUAL_INCOME(Factor.ASPECT_INCOME),
    BUSINESS_PROFIT(Factor.ASPECT_BUSINESS),
    LISTED_COMPANY(Factor.ASPECT_BUSINESS),

    EXCEPTIONAL_ACHIEVEMENT(Factor.ACHIEVEMENT);

    private final Factor factor;

    Item(Factor factor) {
        this.factor = factor;
    }

    public Factor factor() {
        return factor;
    }
}
