package hk.praya.portal.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;

/**
 * A figure: its caption, the drawing, and beneath it the same in words or numbers. A drawing whose letters would be too
 * small on a phone has a second one for narrow pages; the style sheet shows one of the two.
 */
@Tag("figure")
public final class Chart extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    public Chart(String caption, Drawing drawing) {
        this(caption);
        add(shown(drawing, "drawing"));
    }

    /**
     * @param wide shown on pages wider than 760 pixels
     * @param narrow shown on others
     */
    public Chart(String caption, Drawing wide, Drawing narrow) {
        this(caption);
        add(shown(wide, "drawing", "wide"), shown(narrow, "drawing", "narrow"));
    }

    private Chart(String caption) {
        addClassName("chart");
        var words = new Caption();
        words.setText(caption);
        add(words);
    }

    /** Puts the same in words or numbers beneath the drawing. */
    public Chart inWords(Component equivalent) {
        add(equivalent);
        return this;
    }

    private static Svg shown(Drawing drawing, String... classes) {
        var shown = new Svg(drawing.svg());
        shown.addClassNames(classes);
        return shown;
    }

    @Tag("figcaption")
    private static final class Caption extends HtmlContainer {

        private static final long serialVersionUID = 1L;
    }
}
