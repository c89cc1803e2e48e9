package hk.praya.portal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Facts by name: a list of what each is and what it comes to. */
final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    Facts() {
        addClassName("facts");
    }

    Facts fact(String name, String text) {
        return fact(name, new Span(text));
    }

    Facts fact(String name, Component content) {
        add(new Term(name), new Description(content));
        return this;
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }
}
