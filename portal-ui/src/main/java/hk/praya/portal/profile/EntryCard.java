package hk.praya.portal.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import hk.praya.portal.text.Words;

/** An entry as a card, which can be changed, and removed once that is confirmed. */
final class EntryCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Button change;

    EntryCard(EntryText text, Command onChange, Command onRemove) {
        change = new Button(Words.of("entry.change"), _ -> onChange.execute());
        change.getElement().getThemeList().add("tertiary");
        change.setAriaLabel(Words.of("entry.action", Words.of("entry.change"), text.heading()));
        var actions = new Div(change, new AskOnce("entry.remove", text.heading(), onRemove));
        actions.addClassName("entry-actions");
        getContent().addClassName("entry");
        getContent().add(said(text), actions);
    }

    void focusChange() {
        change.focus();
    }

    private static Component said(EntryText text) {
        var said = new Div(new H3(text.heading()));
        if (!text.detail().isEmpty()) {
            var detail = new Div(text.detail());
            detail.addClassName("entry-detail");
            said.add(detail);
        }
        if (!text.tags().isEmpty()) {
            said.add(tags(text));
        }
        return said;
    }

    private static Component tags(EntryText text) {
        var tags = new Div();
        tags.addClassName("tags");
        for (var tag : text.tags()) {
            var chip = new Span(tag);
            chip.addClassName("tag");
            tags.add(chip);
        }
        return tags;
    }
}
