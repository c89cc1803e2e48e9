package hk.praya.portal.bundle;

import java.awt.Color;

/** How a text is set. */
enum Style {
    TITLE(21, 28, Ink.DARK, true),
    REFERENCE(15, 22, Ink.DARK, true),
    SUBTITLE(13, 19, Ink.MUTED, false),
    HEADING(14, 20, Ink.DARK, true),
    SUBHEADING(11, 17, Ink.DARK, true),
    NAME(9.5f, 14.5f, Ink.DARK, true),
    BODY(9.5f, 14.5f, Ink.DARK, false),
    LABEL(9.5f, 14.5f, Ink.MUTED, false),
    NOTE(8, 12, Ink.MUTED, false),
    FINGERPRINT(7, 11, Ink.MUTED, false);

    private static final float THICKER = 0.03f;

    private final float size;
    private final float leading;
    private final Color colour;
    private final boolean strong;

    Style(float size, float leading, Color colour, boolean strong) {
        this.size = size;
        this.leading = leading;
        this.colour = colour;
        this.strong = strong;
    }

    /** In points. */
    float size() {
        return size;
    }

    /** From one line to the next, in points. */
    float leading() {
        return leading;
    }

    Color colour() {
        return colour;
    }

    /** How thick the outline of each sign is drawn, in points: there is no bold font. */
    float outline() {
        return strong ? size * THICKER : 0;
    }

    /** How the same is set in a second language, beneath it. */
    Style beneath() {
        return switch (this) {
            case TITLE -> SUBTITLE;
            case REFERENCE, HEADING, SUBHEADING, NAME -> LABEL;
            case SUBTITLE, BODY, LABEL, NOTE, FINGERPRINT -> NOTE;
        };
    }

    /** From the top of a line to the foot of its signs, in points. */
    float foot() {
        return (leading - size) / 2 + size * Ink.ASCENT;
    }

    private static final class Ink {
        static final Color DARK = new Color(0x1a2530);
        static final Color MUTED = new Color(0x4f5b66);
        static final float ASCENT = 0.87f;
    }
}
