package hk.praya.portal.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.domain.document.Alteration;
import hk.praya.portal.text.Words;
import java.util.Set;

/** Says below a file what was done to it, and leads to what was handed in, until its owner is fine with it. */
final class AlterationNote extends Div {

    private static final long serialVersionUID = 1L;

    AlterationNote(String name, Set<Alteration> alterations, String original, SerializableRunnable accept) {
        var list = new UnorderedList();
        alterations.stream()
                .sorted()
                .map(alteration -> new ListItem(Words.of("alteration." + alteration)))
                .forEach(list::add);
        var fine = new NativeButton();
        fine.add(new Span(Words.of("alteration.fine")), new HiddenText(" " + name));
        fine.addClassName("button");
        fine.addClickListener(_ -> accept.run());
        var actions = new Div(fine, original(original, name));
        actions.addClassName("actions");
        addClassName("alterations");
        add(new Paragraph(Words.of("alteration.text")), list, actions);
    }

    private static Anchor original(String address, String name) {
        var link = new Anchor(address, new Span(Words.of("alteration.original")));
        link.add(new HiddenText(" " + name));
        link.setRouterIgnore(true);
        link.addClassName("as-link");
        return link;
    }
}
