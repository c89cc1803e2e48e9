package hk.praya.portal.profile;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Question;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.text.Words;

/**
 * What a question means, with an example and where the rule is printed that it serves; folded up until somebody wants
 * to know.
 */
final class QuestionHelp extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private static final RuleSetId CRITERIA = new RuleSetId("gpt-2024");
    private static final RuleSetId POINTS = new RuleSetId("gpt-245");
    private static final RuleSetId ACHIEVEMENT = new RuleSetId("abpt-2024");

    /** A place in the rulebook. */
    private record Printed(RuleSetId ruleSet, String place) {}

    QuestionHelp(Question question) {
        var key = "help.ask." + question;
        addClassName("question-help");
        setSummary(new Span(Words.of("help.question")), new HiddenText(" " + Words.of(question)));
        setContent(new Div(
                new Paragraph(Words.of(key)),
                new Paragraph(Words.of("help.example", Words.of(key + ".example"))),
                source(printed(question))));
    }

    private static Paragraph source(Printed printed) {
        var source = new Paragraph(Words.of("help.source") + Words.of("sentence.apart"));
        source.add(new Anchor("rules/" + printed.ruleSet() + "#" + printed.place(), Words.of(printed.ruleSet())));
        return source;
    }

    private static Printed printed(Question question) {
        return switch (question) {
            case DATE_OF_BIRTH -> new Printed(CRITERIA, "age");
            case FINANCIAL_SUPPORT, GOOD_CHARACTER -> new Printed(CRITERIA, "prerequisites");
            case DEGREES, DEGREE_LEVEL, ELIGIBLE_UNIVERSITY, STEM -> new Printed(CRITERIA, "academic");
            case GRADUATE_YEARS, INTERNATIONAL_YEARS, ENTERPRISE_YEARS, FIELD_YEARS ->
                new Printed(CRITERIA, "work-experience");
            case CHINESE, ENGLISH, OTHER_LANGUAGES -> new Printed(CRITERIA, "language");
            case ANNUAL_INCOME -> new Printed(CRITERIA, "income");
            case BUSINESS_PROFIT, LISTED_COMPANY -> new Printed(CRITERIA, "business");
            case RENOWNED_INSTITUTION, PROFESSIONAL_QUALIFICATION -> new Printed(POINTS, "qualifications");
            case SENIOR_YEARS -> new Printed(POINTS, "work-experience");
            case TALENT_LIST -> new Printed(POINTS, "talent-list");
            case RESIDENT_RELATIVE, SPOUSE, SPOUSE_DEGREE, CHILDREN -> new Printed(POINTS, "family");
            case AWARD, CONTRIBUTION -> new Printed(ACHIEVEMENT, "achievement");
        };
    }
}
