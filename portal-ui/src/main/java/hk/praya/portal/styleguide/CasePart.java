package hk.praya.portal.styleguide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.application.Step;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.Scan;
import hk.praya.portal.application.MemberCard;
import hk.praya.portal.application.TaskRow;
import hk.praya.portal.application.TaskStatus;
import hk.praya.portal.component.DocumentRow;
import hk.praya.portal.component.FailedFileRow;
import hk.praya.portal.component.PaperRow;
import hk.praya.portal.component.Timeline;
import hk.praya.portal.filing.ClaimsCard;
import hk.praya.portal.filing.Sheet;
import hk.praya.portal.filing.SheetCard;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.QmasEvidence;
import hk.praya.scoring.qmas.QmasRules;
import java.util.List;

/** What an application and a case are made of. */
final class CasePart {

    private static final String LONG_NAME =
            "Certificate of employment and of salary, with the appendices one to seven, signed and countersigned.pdf";

    private final QmasRules rules;
    private final QmasEvidence evidence;

    CasePart(QmasRules rules, QmasEvidence evidence) {
        this.rules = rules;
        this.evidence = evidence;
    }

    ClaimsCard claims() {
        var card = new ClaimsCard();
        card.show(Specimens.checklist(rules.assess(Specimens.enough(), Specimens.TODAY), evidence));
        return card;
    }

    static UnorderedList documents() {
        var altered = Specimens.altered("passport.jpg");
        var made = new PaperRow(altered, altered.id().toString(), Specimens.MORNING);
        made.tellAlterations(altered, () -> {});
        var list = new UnorderedList(
                row("degree.pdf", Scan.CLEAN),
                row("payslip.pdf", Scan.WAITING),
                row("invoice.pdf", Scan.INFECTED),
                row(LONG_NAME, Scan.NOT_SCANNED),
                made,
                new FailedFileRow("holiday.mov", DocumentProblem.WRONG_TYPE));
        list.addClassName("files");
        return list;
    }

    static Timeline timeline() {
        var timeline = new Timeline();
        timeline.happened(Timeline.Mark.DONE, Words.of("task.status.COMPLETED"), Specimens.MORNING, List.of());
        timeline.happened(
                Timeline.Mark.NOW,
                Words.of("task.status.IN_PROGRESS"),
                Specimens.MORNING.plusSeconds(86_400),
                List.of(Words.of("start.not.text")));
        timeline.toCome(Words.of("task.status.NOT_STARTED"), Words.day(Specimens.TODAY.plusMonths(3)), List.of());
        return timeline;
    }

    static UnorderedList tasks() {
        var list = new UnorderedList();
        var steps = List.of(Step.values()).iterator();
        for (var status : TaskStatus.values()) {
            var step = steps.next();
            list.add(new TaskRow(step, status, Words.of("task.note." + step)));
        }
        list.addClassName("tasks");
        list.getElement().setAttribute("role", "list");
        return list;
    }

    static SheetCard summary() {
        return new SheetCard(new Sheet(
                Words.of("facts.about"),
                "application/about-you",
                List.of(
                        new Sheet.Line(Words.of("identity.surname"), List.of("CHAN")),
                        new Sheet.Line(Words.of("identity.chinese-name"), List.of()),
                        new Sheet.Line(
                                Words.of("ask.DATE_OF_BIRTH"), List.of(Words.day(Specimens.TODAY.minusYears(37)))))));
    }

    static Component[] people() {
        return new Component[] {
            new MemberCard(Specimens.child("Theo", true), Specimens.TODAY, "application/family", () -> {}),
            new MemberCard(Specimens.child("Mia", false), Specimens.TODAY, "application/family", () -> {})
        };
    }

    private static DocumentRow row(String name, Scan scan) {
        return new DocumentRow(Specimens.document(name, DocumentKind.OTHER, scan));
    }
}
