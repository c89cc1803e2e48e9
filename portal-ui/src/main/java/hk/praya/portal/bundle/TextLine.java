package hk.praya.portal.bundle;

import java.util.List;

/** One line of text, ready to be drawn. */
record TextLine(Style style, List<Run> runs) {

    TextLine {
        runs = List.copyOf(runs);
    }
}
