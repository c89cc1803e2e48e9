package hk.praya.portal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.casework.CaseFile;
import hk.praya.portal.component.Chip;
import hk.praya.portal.component.TideGauge;
import hk.praya.portal.text.Words;
import java.time.LocalDate;
import java.util.List;

/** What stands at the head of a case: the facts of its filing, where it stands, and how far its claims are proved. */
final class CaseHead {

    private static final List<String> PARTS =
            List.of("claims", "prerequisites", "history", "told", "family", "papers", "acts");

    private final CaseFile file;
    private final LocalDate today;

    CaseHead(CaseFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    Component facts() {
        var submission = file.submission();
        return new Facts()
                .fact(Words.of("desk.case.stage"), stage())
                .fact(Words.of("desk.case.open"), new WhatsOpen(Waiting.of(file.history()), today))
                .fact(
                        Words.of("desk.case.filed"),
                        Words.of("desk.case.filed.text", Words.moment(submission.filedAt()), submission.signedBy()))
                .fact(
                        Words.of("desk.case.rules"),
                        Words.of(
                                "desk.case.rules.text",
                                Words.of(submission.assessment().ruleSet()),
                                Words.day(submission.legalDay())))
                .fact(
                        Words.of("desk.case.people"),
                        Words.of(
                                "desk.case.people.text", submission.dependants().size()));
    }

    private Component stage() {
        var since =
                new Span(Words.of("desk.case.since", Words.moment(file.history().since())));
        var stage = new Div(new Chip(tone(), Words.of(file.history().stage())), since);
        stage.addClassName("whats-open");
        return stage;
    }

    private Chip.Tone tone() {
        return switch (file.history().stage()) {
            case NOT_SELECTED, REFUSED -> Chip.Tone.BAD;
            case SELECTED, APPROVED_PENDING_PAYMENT, EVISA_ISSUED, ENTERED, EXTENDED, RIGHT_OF_ABODE_ELIGIBLE ->
                Chip.Tone.MET;
            default -> Chip.Tone.PLAIN;
        };
    }

    /** Links to the parts of the page; the whole address, since a bare fragment would lead to the start page. */
    Component parts() {
        var list = new UnorderedList();
        PARTS.forEach(part -> {
            var link = new Anchor("desk/" + file.history().application() + "#" + part, Words.of("desk.part." + part));
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        });
        var nav = new Nav(list);
        nav.addClassName("parts");
        nav.setAriaLabel(Words.of("desk.parts"));
        return nav;
    }

    Component gauge() {
        var checklist = file.checklist();
        var assessment = file.submission().assessment();
        var kind = assessment.kind();
        var gauge = new TideGauge();
        gauge.show(
                checklist.evidenced(),
                checklist.claimed(),
                assessment.threshold(),
                assessment.maximum(),
                Words.of(
                        "desk.gauge.described",
                        Words.amount(kind, checklist.evidenced()),
                        Words.amount(kind, checklist.claimed()),
                        Words.amount(kind, assessment.threshold()),
                        Words.amount(kind, assessment.maximum())));
        int margin = checklist.evidenced() - assessment.threshold();
        var card = new Div(
                new H2(Words.of("desk.gauge")),
                gauge,
                new Paragraph(Words.of(
                        "desk.gauge.sum",
                        Words.amount(kind, checklist.claimed()),
                        Words.amount(kind, checklist.evidenced()))),
                new Paragraph(margin(kind, margin)));
        card.addClassNames("card", "gauge-card");
        return card;
    }

    private static String margin(Kind kind, int margin) {
        if (margin == 0) {
            return Words.of("desk.gauge.exact");
        }
        return Words.of(margin < 0 ? "desk.gauge.short" : "desk.gauge.margin", Words.amount(kind, Math.abs(margin)));
    }
}
