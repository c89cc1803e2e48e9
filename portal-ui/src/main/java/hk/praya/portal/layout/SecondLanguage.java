package hk.praya.portal.layout;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import hk.praya.portal.text.Parallel;
import hk.praya.portal.text.Tongue;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows all that a page says once more in a second language. What is said is noted where it is said; the browser finds
 * the texts again and puts the others beside them, so that no view has to know.
 */
final class SecondLanguage {

    private static final String SCRIPT = "context://praya/beside.js";

    private SecondLanguage() {}

    /** The second language of a page, if it has one. */
    static Optional<Tongue> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Parallel.class)).map(Parallel::tongue);
    }

    /** From now on shows everything that is said in a second language, too, or, without one, nothing more. */
    static void show(@Nullable Tongue second, UI ui) {
        if (second == null) {
            ComponentUtil.setData(ui, Parallel.class, null);
            ui.getPage().executeJs("window.praya?.beside.speak('')");
            return;
        }
        ui.getPage().addJavaScript(SCRIPT);
        ui.getPage().executeJs("window.praya.beside.speak($0)", second.tag());
        ComponentUtil.setData(
                ui, Parallel.class, new Parallel(second, () -> ui.beforeClientResponse(ui, _ -> send(ui))));
    }

    private static void send(UI ui) {
        var parallel = ComponentUtil.getData(ui, Parallel.class);
        if (parallel != null) {
            ui.getPage().executeJs("window.praya.beside.hear($0)", new HashMap<>(parallel.news()));
        }
    }
}
