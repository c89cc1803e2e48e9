package hk.praya.portal.rulebook;

import hk.praya.domain.assessment.Factor;
import hk.praya.portal.text.Words;

/** What a factor or an aspect is about, so that the two can be laid side by side. */
enum Subject {
    AGE,
    QUALIFICATIONS,
    WORK,
    TALENT_LIST,
    LANGUAGE,
    FAMILY,
    INCOME,
    BUSINESS,
    ACHIEVEMENT;

    static Subject of(Factor factor) {
        return switch (factor) {
            case AGE, ASPECT_AGE -> AGE;
            case QUALIFICATIONS, ASPECT_ACADEMIC -> QUALIFICATIONS;
            case WORK_EXPERIENCE, ASPECT_WORK -> WORK;
            case TALENT_LIST -> TALENT_LIST;
            case LANGUAGE, ASPECT_LANGUAGE -> LANGUAGE;
            case FAMILY -> FAMILY;
            case ASPECT_INCOME -> INCOME;
            case ASPECT_BUSINESS -> BUSINESS;
            case ACHIEVEMENT -> ACHIEVEMENT;
        };
    }

    String inWords() {
        return Words.of("subject." + this);
    }
}
