package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.Anchor;
import hk.praya.domain.assessment.Factor;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.portal.text.Words;

/** The addresses within the rulebook. People link to them, so they never change. */
final class Places {

    static final String RULES = "rules";
    static final String COMPARISON = "rules/compare";

    private Places() {}

    static String of(RuleSetId ruleSet) {
        return RULES + "/" + ruleSet;
    }

    static String of(RuleSetId ruleSet, String place) {
        return of(ruleSet) + "#" + place;
    }

    static String comparison(RuleSetId from, RuleSetId to) {
        return COMPARISON + "?from=" + from + "&to=" + to;
    }

    /** A link to a rule set by its name in a sentence. */
    static Anchor link(RuleSetId ruleSet) {
        return new Anchor(of(ruleSet), Words.of(ruleSet));
    }

    /** What a factor's place on the page of its rule set is called. */
    static String of(Factor factor) {
        return switch (factor) {
            case AGE, ASPECT_AGE -> "age";
            case QUALIFICATIONS -> "qualifications";
            case ASPECT_ACADEMIC -> "academic";
            case WORK_EXPERIENCE, ASPECT_WORK -> "work-experience";
            case TALENT_LIST -> "talent-list";
            case LANGUAGE, ASPECT_LANGUAGE -> "language";
            case FAMILY -> "family";
            case ASPECT_INCOME -> "income";
            case ASPECT_BUSINESS -> "business";
            case ACHIEVEMENT -> "achievement";
        };
    }
}
