package hk.praya.portal.component;

import com.vaadin.flow.component.html.Span;

/** Words for those who hear the page; the page shows the same by its arrangement. */
public final class HiddenText extends Span {

    private static final long serialVersionUID = 1L;

    public HiddenText(String text) {
        super(text);
        addClassName("visually-hidden");
    }
}
