package hk.praya.portal.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import hk.praya.portal.text.Tongue;
import java.util.List;

/** The order in which the boxes of a date stand: as the language of the page writes dates. */
public final class DateOrder {

    /** Tells which part of a date a box is for, wherever it stands. */
    public static final String PART = "data-part";

    private DateOrder() {}

    /** The boxes, given from the day or the month on, as they are to stand. */
    public static Component[] of(Component... smallestFirst) {
        var parts = List.of(smallestFirst);
        boolean yearFirst = Tongue.of(UI.getCurrent().getLocale()) != Tongue.ENGLISH;
        return (yearFirst ? parts.reversed() : parts).toArray(Component[]::new);
    }
}
