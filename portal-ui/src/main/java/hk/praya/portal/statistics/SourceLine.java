package hk.praya.portal.statistics;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hk.praya.portal.component.Chip;
import hk.praya.portal.text.Words;
import hk.praya.scoring.statistics.Provenance;
import hk.praya.scoring.statistics.Source;
import java.net.URI;

/** Where a figure was read: in whose words, under what title, and where the original of a copy stands. */
final class SourceLine extends Div {

    private static final long serialVersionUID = 1L;

    SourceLine(Source source) {
        addClassName("source-line");
        add(chip(source));
        if (source.url() == null) {
            add(new Span(source.title()));
        } else {
            add(link(source.url(), source.title()));
        }
        if (source.original() != null) {
            add(link(source.original(), Words.of("statistics.original")));
        }
    }

    /** In whose words a figure was read. */
    static Chip chip(Source source) {
        return new Chip(tone(source.provenance()), Words.of("statistics.provenance." + source.provenance()));
    }

    private static Chip.Tone tone(Provenance provenance) {
        return switch (provenance) {
            case OFFICIAL -> Chip.Tone.MET;
            case COPY -> Chip.Tone.PLAIN;
            case PRESS, WEBSITE -> Chip.Tone.OPEN;
            case UNSOURCED -> Chip.Tone.BAD;
        };
    }

    private static Anchor link(URI address, String words) {
        var link = new Anchor(address.toString(), words);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
