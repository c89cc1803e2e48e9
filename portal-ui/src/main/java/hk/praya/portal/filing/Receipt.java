package hk.praya.portal.filing;

import com.vaadin.flow.internal.LocaleUtil;
import hk.praya.domain.application.FiledDocument;
import hk.praya.domain.application.Submission;
import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Finding;
import hk.praya.portal.papers.People;
import hk.praya.portal.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Everything that was filed, as one page that needs nothing else: to keep, to print, and to check each paper against its
 * fingerprint.
 */
final class Receipt {

    private static final String STYLE = """
            body { font: 16px/1.5 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "PingFang HK", "Microsoft JhengHei", sans-serif;
              color: #1a2530; max-width: 900px; margin: 32px auto; padding: 0 20px; }
            h1, h2 { font-family: Georgia, serif; line-height: 1.2; }
            h2 { margin: 32px 0 8px; border-top: 1px solid #e2dcd0; padding-top: 20px; font-size: 22px; }
            .reference { font: 600 34px/1.2 Georgia, serif; letter-spacing: 0.04em; }
            table { border-collapse: collapse; width: 100%; }
            caption { text-align: left; color: #55616d; padding-bottom: 6px; }
            th, td { text-align: left; vertical-align: top; padding: 6px 14px 6px 0; border-bottom: 1px solid #e2dcd0; }
            thead th { font-weight: 600; white-space: nowrap; }
            tbody th { width: 34%; font-weight: 400; color: #55616d; }
            td a, bdi, .fingerprint { overflow-wrap: anywhere; }
            .fingerprint { font: 12.5px/1.5 ui-monospace, monospace; }
            .note { color: #55616d; }
            @media print { body { margin: 0; font-size: 10.5pt; } tr { break-inside: avoid; } h2 { break-after: avoid; } }
            """;

    private final Submission submission;
    private final Document page = new Document("");
    private final Element body;

    private Receipt(Submission submission) {
        this.submission = submission;
        page.appendChild(new DocumentType("html", "", ""));
        var html =
                page.appendElement("html").attr("lang", LocaleUtil.getLocale().toLanguageTag());
        var head = html.appendElement("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        head.appendElement("title")
                .text(Words.of("receipt.title", submission.reference().value()));
        head.appendElement("style").appendText(STYLE);
        body = html.appendElement("body").appendElement("main");
    }

    /** The page in the language of whoever asks, in UTF-8. */
    static byte[] of(Submission submission) {
        var receipt = new Receipt(submission);
        receipt.write();
        receipt.page.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
        return receipt.page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    /** What the file is called. */
    static String fileName(Submission submission) {
        return "praya-" + submission.reference() + ".html";
    }

    private void write() {
        body.appendElement("h1").text(Words.of("receipt.heading"));
        body.appendElement("p")
                .addClass("reference")
                .text(submission.reference().value());
        body.appendElement("p").addClass("note").text(Words.of("notice.unofficial"));
        facts();
        claims();
        prerequisites();
        for (var sheet : Sheets.of(submission.profile(), submission.dependants())) {
            sheet(sheet);
        }
        papers();
        body.appendElement("p").addClass("note").text(Words.of("receipt.check"));
    }

    private void facts() {
        var assessment = submission.assessment();
        var table = table(List.of());
        row(table, Words.of("receipt.filed"), Words.of("receipt.time", Words.moment(submission.filedAt())));
        row(table, Words.of("receipt.day"), Words.day(submission.legalDay()));
        row(table, Words.of("receipt.rules"), Words.of(assessment.ruleSet()));
        row(table, Words.of("receipt.route"), Words.of("check.route." + submission.route()));
        row(
                table,
                Words.of("receipt.result"),
                Words.of("receipt.sum", assessment.certain(), assessment.maximum(), assessment.threshold()));
        row(table, Words.of("receipt.signed"), submission.signedBy());
        row(table, Words.of("receipt.application"), submission.application().toString());
    }

    private void claims() {
        heading(Words.of("receipt.findings"));
        var table = table(List.of("receipt.finding", "receipt.awarded", "receipt.source"));
        for (var finding : submission.assessment().findings()) {
            claim(table, finding);
        }
    }

    private static void claim(Element table, Finding finding) {
        var row = table.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(Words.of(finding.item()));
        row.appendElement("td").text(Words.of("receipt.of", finding.certain(), finding.maximum()));
        cite(row.appendElement("td"), finding.citation());
    }

    private void prerequisites() {
        heading(Words.of("receipt.prerequisites"));
        var table = table(List.of("receipt.prerequisite", "receipt.met", "receipt.source"));
        for (var finding : submission.assessment().prerequisites()) {
            var row = table.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(Words.of(finding.prerequisite()));
            row.appendElement("td").text(Words.of("answer." + finding.met()));
            cite(row.appendElement("td"), finding.citation());
        }
    }

    private static void cite(Element cell, Citation citation) {
        cell.appendElement("div").text(Words.of("receipt.citation", citation.title(), citation.provision()));
        cell.appendElement("div")
                .appendElement("a")
                .attr("href", citation.url().toString())
                .text(citation.url().toString());
        cell.appendElement("div")
                .addClass("note")
                .text(Words.of("receipt.standing." + citation.standing(), Words.day(citation.readOn())));
    }

    private void sheet(Sheet sheet) {
        heading(sheet.title());
        var table = table(List.of());
        for (var line : sheet.lines()) {
            row(
                    table,
                    line.label(),
                    line.told().isEmpty() ? Words.of("sheet.not-provided") : Words.joined("list.apart", line.told()));
        }
    }

    private void papers() {
        heading(Words.of("receipt.papers", submission.documents().size()));
        if (submission.documents().isEmpty()) {
            body.appendElement("p").text(Words.of("receipt.papers.none"));
            return;
        }
        var table = table(List.of("receipt.paper", "receipt.whose", "receipt.file"));
        submission.documents().forEach(document -> paper(table, document));
    }

    private void paper(Element table, FiledDocument document) {
        var row = table.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(Words.of(document.kind()));
        row.appendElement("td").text(People.of(document.subject(), submission.dependants()));
        var cell = row.appendElement("td");
        cell.appendElement("div").appendElement("bdi").text(document.name());
        cell.appendElement("div")
                .addClass("note")
                .text(Words.of("receipt.size", document.type(), Words.size(document.size())));
        cell.appendElement("div")
                .addClass("fingerprint")
                .text(Words.of("receipt.fingerprint", document.content().sha256()));
    }

    private void heading(String text) {
        body.appendElement("h2").text(text);
    }

    private Element table(List<String> columns) {
        var table = body.appendElement("table");
        if (!columns.isEmpty()) {
            var head = table.appendElement("thead").appendElement("tr");
            columns.stream()
                    .map(key -> Words.of(key))
                    .forEach(column ->
                            head.appendElement("th").attr("scope", "col").text(column));
        }
        return table.appendElement("tbody");
    }

    private static void row(Element table, String label, String value) {
        var row = table.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(label);
        row.appendElement("td").text(value);
    }
}
