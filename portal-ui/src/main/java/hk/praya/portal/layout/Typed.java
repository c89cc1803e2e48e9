package hk.praya.portal.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import hk.praya.portal.component.DateOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What stands in the boxes of a page, by where they are in it, to be put into the same page made anew. */
final class Typed {

    private final Map<List<String>, HasValue<?, ?>> boxes;

    private Typed(Map<List<String>, HasValue<?, ?>> boxes) {
        this.boxes = boxes;
    }

    static Typed in(Component page) {
        var boxes = new LinkedHashMap<List<String>, HasValue<?, ?>>();
        collect(page, List.of(), boxes);
        return new Typed(boxes);
    }

    /** Fills in every box of the same kind in the same place that says something else. */
    void putInto(Component page) {
        var made = in(page).boxes;
        boxes.forEach((place, box) -> {
            var other = made.get(place);
            if (other != null && other.getClass() == box.getClass()) {
                copy(box, other);
            }
        });
    }

    /** Boxes of one kind in one place hold values of one type. */
    @SuppressWarnings("unchecked")
    private static void copy(HasValue<?, ?> from, HasValue<?, ?> to) {
        if (!to.isReadOnly() && !Objects.equals(from.getValue(), to.getValue())) {
            ((HasValue<?, Object>) to).setValue(from.getValue());
        }
    }

    private static void collect(Component part, List<String> place, Map<List<String>, HasValue<?, ?>> boxes) {
        if (part instanceof HasValue<?, ?> box) {
            boxes.put(place, box);
        }
        var parts = part.getChildren().toList();
        for (int i = 0; i < parts.size(); i++) {
            var within = new ArrayList<>(place);
            within.add(name(parts.get(i)).orElse(String.valueOf(i)));
            collect(parts.get(i), within, boxes);
        }
    }

    /** The parts of a date stand in the order of the language. */
    private static Optional<String> name(Component part) {
        return Optional.ofNullable(part.getElement().getAttribute(DateOrder.PART));
    }
}
