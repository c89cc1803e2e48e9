package hk.praya.portal.application;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** What has just been done, said in words on the page that follows. It takes the focus, so that it is heard as well. */
final class StatusMessage extends Div {

    private static final long serialVersionUID = 1L;

    /** The words on their way from one page to the next. */
    private record Left(String text) {}

    StatusMessage(String text) {
        super(text);
        addClassNames("card", "calm", "narrow");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
        getElement().executeJs("setTimeout(() => this.focus())");
    }

    /** Leaves words for the next page. */
    static void leave(String text) {
        ComponentUtil.setData(UI.getCurrent(), Left.class, new Left(text));
    }

    /** What the page before has left to say, once. */
    static Optional<StatusMessage> take() {
        var left = Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), Left.class));
        ComponentUtil.setData(UI.getCurrent(), Left.class, null);
        return left.map(words -> new StatusMessage(words.text()));
    }
}
