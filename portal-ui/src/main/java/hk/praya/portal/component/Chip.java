package hk.praya.portal.component;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** How something stands, in a word and a sign, so that colour is never needed to tell. */
public final class Chip extends Span {

    private static final long serialVersionUID = 1L;

    /** How good or bad the word is. */
    public enum Tone {
        MET("✓"),
        OPEN("○"),
        PLAIN("·"),
        BAD("!");

        private final String sign;

        Tone(String sign) {
            this.sign = sign;
        }
    }

    private final Span sign = new Span();
    private final Span word = new Span();

    public Chip() {
        addClassName("chip");
        sign.addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, word);
    }

    public Chip(Tone tone, String text) {
        this();
        show(tone, text);
    }

    public void show(Tone tone, String text) {
        for (var other : Tone.values()) {
            setClassName(other.name().toLowerCase(Locale.ROOT), other == tone);
        }
        sign.setText(tone.sign);
        word.setText(text);
    }

    @Override
    public String getText() {
        return word.getText();
    }
}
