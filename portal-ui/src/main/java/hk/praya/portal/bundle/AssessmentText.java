package hk.praya.portal.bundle;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.portal.assess.Verdict;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What a summary says of the assessment: every finding with its reason and the provision behind it. */
final class AssessmentText {

    private final Assessment assessment;
    private final Flow flow;

    AssessmentText(Assessment assessment, Flow flow) {
        this.assessment = assessment;
        this.flow = flow;
    }

    void write() {
        flow.heading(2, Words.of("bundle.assessment"));
        flow.paragraph(
                Style.NOTE, Words.of("claims.basis", Words.of(assessment.ruleSet()), Words.day(assessment.on())));
        flow.heading(3, Words.of("receipt.prerequisites"));
        assessment.prerequisites().forEach(this::prerequisite);
        for (var factor : assessment.factors()) {
            flow.heading(3, Words.of(factor));
            assessment.findings(factor).forEach(this::finding);
        }
    }

    private void prerequisite(PrerequisiteFinding finding) {
        flow.row(
                List.of(
                        new Said(Style.NAME, Words.of(finding.prerequisite())),
                        new Said(Style.NOTE, Words.of("bundle.met." + finding.met()))),
                reasoned(Reasons.of(finding), finding.citation()));
    }

    private void finding(Finding finding) {
        var head = new ArrayList<Said>();
        head.add(new Said(Style.NAME, Words.of(finding.item())));
        if (assessment.kind() != Kind.ACHIEVEMENT) {
            var worth = Words.of("row.points", Verdict.worth(finding), finding.maximum());
            head.add(new Said(Style.NOTE, worth));
        }
        flow.row(head, reasoned(Reasons.of(finding), finding.citation()));
    }

    private static List<Said> reasoned(String reason, Citation citation) {
        return List.of(
                new Said(Style.BODY, reason),
                new Said(Style.NOTE, Words.of("receipt.citation", citation.title(), citation.provision())),
                new Said(Style.NOTE, citation.url().toString()),
                new Said(
                        Style.NOTE, Words.of("receipt.standing." + citation.standing(), Words.day(citation.readOn()))));
    }
}
