package hk.praya.portal.desk;

import com.vaadin.flow.component.html.Span;
import hk.praya.domain.profile.PersonName;
import hk.praya.portal.text.Words;
import org.jspecify.annotations.Nullable;

/** A name as the passport has it, and beside it the one in Chinese. */
final class NameText extends Span {

    private static final long serialVersionUID = 1L;

    NameText(@Nullable PersonName name) {
        add(new Span(full(name)));
        if (name != null && name.chinese() != null) {
            var chinese = new Span(name.chinese());
            chinese.addClassName("chinese-name");
            chinese.getElement().setAttribute("lang", "zh-Hant");
            add(" ");
            add(chinese);
        }
    }

    static String full(@Nullable PersonName name) {
        return name == null ? Words.of("desk.name.untold") : name.full();
    }
}
