package hk.praya.portal.bundle;

import hk.praya.domain.application.Submission;
import hk.praya.portal.filing.Sheet;
import hk.praya.portal.filing.Sheets;
import hk.praya.portal.text.Words;
import java.util.List;

/** What a summary says, in the order of the application's own parts. */
final class SummaryText {

    private final BundledCase bundled;
    private final Flow flow;

    SummaryText(BundledCase bundled, Flow flow) {
        this.bundled = bundled;
        this.flow = flow;
    }

    void write() {
        head();
        facts();
        for (var sheet : Sheets.of(bundled.profile(), bundled.family())) {
            sheet(sheet);
        }
        new AssessmentText(bundled.assessment(), flow).write();
        new PapersText(bundled, flow).write();
    }

    private void head() {
        var submission = bundled.submission();
        flow.heading(1, Words.of("bundle.summary.heading"));
        flow.paragraph(
                Style.REFERENCE,
                submission == null
                        ? Words.of("bundle.draft")
                        : submission.reference().value());
        flow.paragraph(Style.NOTE, Words.of("notice.unofficial"));
        flow.paragraph(Style.NOTE, Words.of("bundle.you"));
    }

    private void facts() {
        var assessment = bundled.assessment();
        var submission = bundled.submission();
        flow.heading(2, Words.of("bundle.case"));
        if (submission == null) {
            flow.row(Words.of("bundle.day"), Words.day(bundled.day()));
        } else {
            filed(submission);
        }
        flow.row(Words.of("receipt.rules"), Words.of(assessment.ruleSet()));
        flow.row(Words.of("receipt.route"), Words.of("check.route." + bundled.route()));
        flow.row(
                Words.of("receipt.result"),
                Words.of("receipt.sum", assessment.certain(), assessment.maximum(), assessment.threshold()));
        if (submission != null) {
            flow.row(Words.of("receipt.signed"), submission.signedBy());
        }
        flow.row(Words.of("receipt.application"), bundled.application().toString());
    }

    private void filed(Submission submission) {
        flow.row(Words.of("receipt.filed"), Words.of("receipt.time", Words.moment(submission.filedAt())));
        flow.row(Words.of("receipt.day"), Words.day(submission.legalDay()));
    }

    private void sheet(Sheet sheet) {
        flow.heading(2, sheet.title());
        for (var line : sheet.lines()) {
            var told = line.told().isEmpty() ? List.of(Words.of("sheet.not-provided")) : line.told();
            flow.row(
                    List.of(new Said(Style.LABEL, line.label())),
                    told.stream().map(part -> new Said(Style.BODY, part)).toList());
        }
    }
}
