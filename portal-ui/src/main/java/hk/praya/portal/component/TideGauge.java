package hk.praya.portal.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hk.praya.portal.text.Words;
import java.util.Locale;

/**
 * The tide gauge: filled as far as is certain, hatched as far as is possible, with the waterline at the threshold. It
 * shows points, criteria, and claims against evidence alike.
 */
public final class TideGauge extends Div {

    private static final long serialVersionUID = 1L;

    private final Div possible = bar("possible");
    private final Div certain = bar("certain");
    private final Div waterline = bar("waterline");
    private final Span needed = new Span();

    public TideGauge() {
        var water = bar("water");
        water.add(possible, certain);
        needed.addClassName("needed");
        addClassName("gauge");
        getElement().setAttribute("role", "img");
        add(water, waterline, needed);
    }

    /** Shows a result; the description says the same for those who do not see the gauge. */
    public void show(int certainly, int possibly, int threshold, int maximum, String description) {
        certain.setWidth(share(certainly, maximum));
        possible.setWidth(share(possibly, maximum));
        waterline.getStyle().set("left", share(threshold, maximum));
        needed.getStyle().set("left", share(threshold, maximum));
        needed.setText(Words.of("gauge.needed", threshold));
        getElement().setAttribute("aria-label", description);
    }

    private static String share(int part, int whole) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * Math.min(part, whole) / whole);
    }

    private static Div bar(String className) {
        var bar = new Div();
        bar.addClassName(className);
        return bar;
    }
}
