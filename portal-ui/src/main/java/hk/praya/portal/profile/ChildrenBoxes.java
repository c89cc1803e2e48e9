package hk.praya.portal.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.portal.component.DateBoxes;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The dates of birth of children. Boxes that a smaller number hides keep what was typed. */
final class ChildrenBoxes extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final List<DateBoxes> boxes = new ArrayList<>();
    private final transient List<Child> children = new ArrayList<>();
    private transient Consumer<List<Child>> changed = _ -> {};
    private int count;
    private boolean showing;

    ChildrenBoxes() {
        getContent().addClassName("stack");
        setVisible(false);
    }

    void onChange(Consumer<List<Child>> listener) {
        changed = listener;
    }

    void setCount(int wanted) {
        while (boxes.size() < wanted) {
            add();
        }
        count = wanted;
        setVisible(count > 0);
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setVisible(i < count);
        }
    }

    void show(List<Child> told) {
        showing = true;
        try {
            setCount(told.size());
            for (int i = 0; i < told.size(); i++) {
                if (!children.get(i).equals(told.get(i))) {
                    children.set(i, told.get(i));
                    boxes.get(i).replaceWith(told.get(i).dateOfBirth());
                }
            }
        } finally {
            showing = false;
        }
    }

    /** As many children as were counted. */
    List<Child> children() {
        return List.copyOf(children.subList(0, count));
    }

    List<Problem> problems() {
        return boxes.stream()
                .filter(box -> box.isVisible() && box.isUnreadable())
                .map(box -> new Problem(box, Words.of("date.birth.unreadable")))
                .toList();
    }

    Optional<Component> firstOpen() {
        return boxes.stream()
                .filter(box -> box.isVisible() && box.getValue() == null)
                .map(Component.class::cast)
                .findFirst();
    }

    private void add() {
        int index = boxes.size();
        var box = new DateBoxes(Words.of("family.child.born", index + 1));
        box.addTypingListener(() -> typed(index));
        boxes.add(box);
        children.add(child(null));
        getContent().add(box);
    }

    private void typed(int index) {
        if (showing) {
            return;
        }
        var box = boxes.get(index);
        boolean wrong = box.isComplete() && box.isUnreadable();
        box.setErrorMessage(wrong ? Words.of("date.birth.unreadable") : "");
        box.setInvalid(wrong);
        if (!wrong) {
            children.set(index, child(box.getValue()));
            changed.accept(children());
        }
    }

    private static Child child(@Nullable LocalDate born) {
        return new Child(born, Answer.YES, Answer.YES);
    }
}
