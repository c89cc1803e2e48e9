package hk.praya.portal.papers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.document.Checklist.Entry;
import hk.praya.domain.document.Slot;
import hk.praya.portal.text.Words;
import java.util.List;

/** Names the papers that are still missing, each leading to its place, and lets one go on without them. */
final class MissingPapers extends Div {

    private static final long serialVersionUID = 1L;

    private final H2 heading = new H2();
    private final UnorderedList list = new UnorderedList();
    private final SerializableConsumer<Slot> lead;

    MissingPapers(SerializableConsumer<Slot> lead, SerializableRunnable goOn) {
        this.lead = lead;
        addClassNames("card", "ask", "missing-papers");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "alert");
        var without = new NativeButton(Words.of("papers.missing.go-on"), _ -> goOn.run());
        without.addClassName("button");
        var actions = new Div(without);
        actions.addClassName("actions");
        add(heading, list, new Paragraph(Words.of("papers.missing.text")), actions);
        setVisible(false);
    }

    void show(List<Entry> missing, List<Dependant> family) {
        heading.setText(Words.of("papers.missing", missing.size()));
        list.removeAll();
        missing.forEach(entry -> list.add(new ListItem(line(entry, family))));
        setVisible(true);
        getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'center'}); })");
    }

    private NativeButton line(Entry entry, List<Dependant> family) {
        var slot = entry.slot();
        var text = Words.of("papers.slot", Words.of(slot.kind()), People.of(slot.subject(), family));
        var line = new NativeButton(text, _ -> lead.accept(slot));
        line.addClassName("as-link");
        return line;
    }
}
