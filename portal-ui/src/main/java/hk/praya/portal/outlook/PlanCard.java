package hk.praya.portal.outlook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.assessment.Assessment;
import hk.praya.portal.assess.AskLink;
import hk.praya.portal.assess.SourceNote;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Spans;
import hk.praya.portal.text.Words;
import hk.praya.scoring.advice.Change;
import hk.praya.scoring.advice.Plan;
import java.util.List;
import java.util.stream.Stream;

/** One way to the threshold: how long it takes, what would change, what each change adds, and where it leads. */
final class PlanCard extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient Plan plan;
    private boolean sourcesShown;

    PlanCard(Plan plan, Assessment now) {
        this.plan = plan;
        getContent().addClassNames("card", "advice-plan");
        getContent().add(new H3(heading()), steps());
        if (plan.steps().stream().filter(PlanCard::isWork).count() > 1) {
            getContent().add(note(Words.of("advice.side-by-side")));
        }
        if (!plan.byTime().isEmpty()) {
            getContent()
                    .add(note(Words.of("advice.by-then", Words.day(plan.on()), Reasons.list(gains(plan.byTime())))));
        }
        getContent().add(total(now), sources());
    }

    private String heading() {
        var key = "advice.plan." + plan.ease();
        return plan.isAnswers()
                ? Words.of(key + (plan.steps().size() == 1 ? ".one" : ".other"))
                : Words.of(key, Spans.ofMonths(plan.months()));
    }

    private UnorderedList steps() {
        var list = new UnorderedList();
        list.addClassName("advice-steps");
        for (int i = 0; i < plan.steps().size(); i++) {
            var step = plan.steps().get(i);
            var item = new ListItem(change(step.change()));
            adds(step, i).forEach(adds -> item.add(added(adds)));
            list.add(item);
        }
        return list;
    }

    private static Component change(Change change) {
        var words = ChangeWords.of(change);
        return change instanceof Change.Tell tell ? new AskLink(tell.question(), words) : new Span(words);
    }

    private static List<String> adds(Plan.Step step, int index) {
        return step.gains().isEmpty()
                ? List.of(Words.of(index == 0 ? "advice.together.first" : "advice.together"))
                : gains(step.gains());
    }

    private static Span added(String text) {
        var added = new Span(text);
        added.addClassName("advice-adds");
        return added;
    }

    private static List<String> gains(List<Plan.Gain> gains) {
        return gains.stream().map(ChangeWords::of).toList();
    }

    private static boolean isWork(Plan.Step step) {
        return step.change() instanceof Change.WorkOn;
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("hint");
        return note;
    }

    private Paragraph total(Assessment now) {
        var total = new Paragraph(Words.of("advice.total." + now.kind(), plan.total(), now.maximum()));
        total.addClassName("advice-total");
        return total;
    }

    /** Most sources are never looked at, and so are made when they are. */
    private NativeDetails sources() {
        var details = new NativeDetails();
        details.setSummaryText(Words.of("advice.sources"));
        details.addToggleListener(_ -> {
            if (details.isOpen() && !sourcesShown) {
                sourcesShown = true;
                details.setContent(notes());
            }
        });
        return details;
    }

    private Div notes() {
        var notes = new Div();
        Stream.concat(plan.steps().stream().flatMap(step -> step.gains().stream()), plan.byTime().stream())
                .map(Plan.Gain::citation)
                .distinct()
                .map(SourceNote::new)
                .forEach(notes::add);
        return notes;
    }
}
