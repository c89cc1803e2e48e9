package hk.praya.portal.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.Prepared;
import hk.praya.portal.text.Words;

/** Says below a file what was done to it, and leads back to what was handed in, until its owner is fine with it. */
final class AlterationNote extends Div {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Div actions = new Div();

    AlterationNote(String name, Prepared prepared, SerializableRunnable accept) {
        this.name = name;
        var list = new UnorderedList();
        prepared.alterations().stream()
                .filter(alteration -> alteration != Alteration.JOINED || !prepared.isJoined())
                .sorted()
                .map(alteration -> new ListItem(Words.of("alteration." + alteration)))
                .forEach(list::add);
        list.setVisible(list.getComponentCount() > 0);
        actions.addClassName("actions");
        actions.add(button("alteration.fine", accept));
        addClassName("alterations");
        add(new Paragraph(text(prepared)), list, actions);
    }

    private static String text(Prepared prepared) {
        return prepared.isJoined()
                ? Words.of("alteration.joined", prepared.pages().size())
                : Words.of("alteration.text");
    }

    /** Leads to the file as it was handed in. */
    AlterationNote original(String address) {
        var link = new Anchor(address, new Span(Words.of("alteration.original")));
        link.add(new HiddenText(" " + name));
        link.setRouterIgnore(true);
        link.addClassName("as-link");
        actions.add(link);
        return this;
    }

    /** Takes apart again what was joined. */
    AlterationNote separate(SerializableRunnable separate) {
        actions.add(button("alteration.separate", separate));
        return this;
    }

    private Component button(String key, SerializableRunnable pressed) {
        var button = new NativeButton();
        button.add(new Span(Words.of(key)), new HiddenText(" " + name));
        button.addClassName("button");
        button.addClickListener(_ -> pressed.run());
        return button;
    }
}
