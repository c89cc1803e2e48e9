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

    private final Div actions = new Div();
    private final Button change;
    private final Button remove;
    private final String heading;

    EntryCard(EntryText text, Command onChange, Command onRemove) {
        heading = text.heading();
        change = link("entry.change", onChange);
        remove = link("entry.remove", () -> confirm(onRemove));
        actions.addClassName("entry-actions");
        actions.add(change, remove);
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
        var tags = new Div();
        tags.addClassName("tags");
        text.tags().forEach(tag -> {
            var chip = new Span(tag);
            chip.addClassName("tag");
            tags.add(chip);
        });
        if (!text.tags().isEmpty()) {
            said.add(tags);
        }
        return said;
    }

    private void confirm(Command onRemove) {
        var sure = new Span(Words.of("entry.remove.sure"));
        sure.getElement().setAttribute("role", "status");
        var keep = link("entry.keep", this::keep);
        actions.removeAll();
        actions.add(sure, link("entry.remove.yes", onRemove), keep);
        keep.focus();
    }

    private void keep() {
        actions.removeAll();
        actions.add(change, remove);
        remove.focus();
    }

    private Button link(String key, Command action) {
        var link = new Button(Words.of(key), _ -> action.execute());
        link.getElement().getThemeList().add("tertiary");
        link.setAriaLabel(Words.of("entry.action", Words.of(key), heading));
        return link;
    }
}
