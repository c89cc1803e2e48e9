package hk.praya.portal.assess;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** What a part of a page says, text after text, with a space between. */
public final class Texts {

    private Texts() {}

    public static String of(Component component) {
        var texts = new ArrayList<String>();
        collect(component.getElement(), texts);
        return String.join(" ", texts);
    }

    private static void collect(Element element, List<String> into) {
        if (element.isTextNode()) {
            if (!element.getText().isBlank()) {
                into.add(element.getText().strip());
            }
        } else if (element.isVisible()) {
            element.getChildren().forEach(child -> collect(child, into));
        }
    }
}
