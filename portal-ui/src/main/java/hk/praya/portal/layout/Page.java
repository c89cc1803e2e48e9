package hk.praya.portal.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import hk.praya.portal.text.Words;

/** A page: one heading, a title in the browser, and content. Its heading and title come from one key. */
public abstract class Page extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();

    protected Page(String headingKey) {
        heading.setText(Words.of(headingKey));
        lead.addClassName("lead");
        lead.setVisible(false);
        getContent().add(heading, lead);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", heading.getText());
    }

    /** Sets the sentence under the heading. */
    protected void setLead(String text) {
        lead.setText(text);
        lead.setVisible(true);
    }

    /** Sets a heading that depends on what the page shows. */
    protected void setHeading(String text) {
        heading.setText(text);
    }

    /** Says in the browser's title that something on the page has to be put right; or that nothing has. */
    public void markErroneous(boolean erroneous) {
        UI.getCurrent().getPage().setTitle(erroneous ? Words.of("page.error", getPageTitle()) : getPageTitle());
    }
}
