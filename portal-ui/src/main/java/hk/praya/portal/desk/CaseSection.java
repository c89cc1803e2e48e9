package hk.praya.portal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a case's page, with a heading that the list of parts leads to. */
class CaseSection extends Section {

    private static final long serialVersionUID = 1L;

    CaseSection(String id, String heading, Component... content) {
        var title = new H2(heading);
        title.setId(id);
        title.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", id);
        addClassName("case-section");
        add(title);
        add(content);
    }
}
