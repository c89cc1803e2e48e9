package hk.praya.scoring.rule;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.StatedYears;
import org.jspecify.annotations.Nullable;

/** A kind of work whose years the rules count, always at graduate or specialist level. */
public enum WorkKind {
    GRADUATE_LEVEL(Question.GRADUATE_YEARS),
    SENIOR(Question.SENIOR_YEARS),
    INTERNATIONAL(Question.INTERNATIONAL_YEARS),
    REPUTABLE_ENTERPRISE(Question.ENTERPRISE_YEARS),
    SPECIFIED_FIELD(Question.FIELD_YEARS);

    private final Question question;

    WorkKind(Question question) {
        this.question = question;
    }

    Question question() {
        return question;
    }

    /** The total stated for this kind, as it was stated. */
    public @Nullable Double stated(StatedYears years) {
        return switch (this) {
            case GRADUATE_LEVEL -> years.graduateLevel();
            case SENIOR -> years.senior();
            case INTERNATIONAL -> years.international();
            case REPUTABLE_ENTERPRISE -> years.reputableEnterprise();
            case SPECIFIED_FIELD -> years.specifiedField();
        };
    }

    /** Whether a job of this nature counts for this kind. */
    public Answer counts(JobNature nature) {
        return switch (this) {
            case GRADUATE_LEVEL -> nature.graduateLevel();
            case SENIOR -> nature.graduateLevel().and(nature.senior());
            case INTERNATIONAL -> nature.graduateLevel().and(nature.international());
            case REPUTABLE_ENTERPRISE -> nature.graduateLevel().and(nature.reputableEnterprise());
            case SPECIFIED_FIELD -> nature.graduateLevel().and(nature.specifiedField());
        };
    }
}
