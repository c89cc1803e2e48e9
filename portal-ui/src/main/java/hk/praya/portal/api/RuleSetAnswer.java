package hk.praya.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import hk.praya.domain.assessment.Factor;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.scoring.rule.WorkKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One rule set in full, as its published table is set out. */
record RuleSetAnswer(
        String id,
        String name,
        Kind kind,
        RuleSetsAnswer.InForce inForce,
        int threshold,
        int maximum,
        List<PrerequisiteRule> prerequisites,
        List<Rule> rules) {

    record PrerequisiteRule(Prerequisite id, String name, Needed condition, Citation citation) {}

    /** How the lines of a rule add up. */
    enum Awarded {
        /** The highest line that holds, and only that one. */
        HIGHEST,
        /** Its one line, where it holds. */
        ONCE,
        /** Its one line for each child, up to the maximum. */
        EACH_CHILD
    }

    record Rule(
            Factor factor,
            Item item,
            String name,
            @Nullable Integer criterion,
            int maximum,
            Awarded awarded,
            List<Line> lines,
            Citation citation) {}

    record Line(int points, Needed condition) {}

    /** What a condition is about. */
    enum Subject {
        ALL,
        ANY,
        AGED,
        DEGREES,
        PROFESSIONAL_QUALIFICATION,
        RENOWNED_DEGREE,
        ELIGIBLE_DEGREE,
        ELIGIBLE_STEM_DEGREE,
        WORKED,
        TALENT_LIST,
        CHINESE,
        ENGLISH,
        OTHER_LANGUAGES,
        LANGUAGES,
        ANNUAL_INCOME,
        BUSINESS_PROFIT,
        LISTED_COMPANY,
        RESIDENT_RELATIVE,
        SPOUSE_WITH_DEGREE,
        CHILD,
        AWARD,
        RECOGNISED_CONTRIBUTION,
        FINANCIAL_SUPPORT,
        GOOD_CHARACTER
    }

    /**
     * A condition, with what it needs and nothing else.
     *
     * @param atLeast how many degrees, languages, completed years of age, years of work, or Hong Kong dollars
     * @param atMost completed years of age
     * @param level the level that degrees have to reach
     * @param kind the kind of work
     * @param of the conditions that {@code ALL} or {@code ANY} is made of
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Needed(
            Subject is,
            @Nullable Long atLeast,
            @Nullable Integer atMost,
            @Nullable DegreeLevel level,
            @Nullable WorkKind kind,
            @Nullable List<Needed> of) {

        static Needed simply(Subject subject) {
            return new Needed(subject, null, null, null, null, null);
        }

        static Needed atLeast(Subject subject, long number) {
            return new Needed(subject, number, null, null, null, null);
        }
    }
}
