package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.profile.Answer;
import hk.praya.portal.assess.ResultHead;
import hk.praya.portal.assess.Sign;
import hk.praya.portal.assess.Verdict;
import hk.praya.portal.component.Chip;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Words;

/** What a profile is worth under one rule set on one day: the result, the gauge, and each finding. */
final class ResultCard extends Article {

    private static final long serialVersionUID = 1L;

    private final transient Assessment result;
    private final Div tags = new Div();

    ResultCard(Assessment result) {
        this.result = result;
        addClassNames("card", "set-result");
        tags.addClassName("set-tags");
        var heading = new H3(Places.link(result.ruleSet()));
        var head = new ResultHead();
        head.show(result);
        add(heading, tags, head, prerequisites());
    }

    /** Says something about the set in a few words. */
    ResultCard tagged(Chip tag) {
        tags.add(tag);
        return this;
    }

    /** Adds the findings, shown at once or when they are asked for. */
    ResultCard withFindings(boolean open) {
        var details = new NativeDetails(Words.of("set-result.findings"));
        details.addClassName("set-findings");
        details.setOpen(open);
        if (open) {
            details.setContent(findings());
        } else {
            details.addToggleListener(_ -> {
                if (details.isOpen() && details.getContent() == null) {
                    details.setContent(findings());
                }
            });
        }
        add(details);
        return this;
    }

    private Paragraph prerequisites() {
        var met = result.prerequisitesMet();
        var sign = new Sign();
        sign.show(met);
        var line = new Paragraph(sign, new Span(prerequisitesInWords(met)));
        line.addClassName("set-prerequisites");
        return line;
    }

    private String prerequisitesInWords(Answer met) {
        return switch (met) {
            case YES -> Words.of("prerequisites.all." + result.prerequisites().size());
            case NO -> Words.of("set-result.prerequisites.not-met", named(Answer.NO));
            case UNANSWERED -> Words.of("prerequisites.open", named(Answer.UNANSWERED));
        };
    }

    private String named(Answer met) {
        return Reasons.list(result.prerequisites().stream()
                .filter(finding -> finding.met() == met)
                .map(PrerequisiteFinding::prerequisite)
                .map(Words::shortly)
                .toList());
    }

    private NativeTable findings() {
        var table = new NativeTable();
        table.addClassName("findings-table");
        table.setCaptionText(Words.of("set-result.findings.of", Words.of(result.ruleSet())));
        for (var finding : result.findings()) {
            var row = table.getBody().addRow();
            var name = row.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            var sign = new Sign();
            sign.show(finding);
            var why = new Span(Reasons.of(finding));
            why.addClassName("why");
            name.add(sign, new Span(Words.of(finding.item())), why);
            var worth = row.addDataCell();
            worth.setText(worth(finding));
            worth.setClassName("open", finding instanceof Finding.Open);
        }
        return table;
    }

    private String worth(Finding finding) {
        return result.kind() == Kind.POINTS
                ? Words.of("row.points", Verdict.worth(finding), finding.maximum())
                : Verdict.worth(finding);
    }
}
