package hk.praya.portal.desk;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A choice among a few; where there is only one, it is told rather than asked. */
final class OnlyOrChosen<T> extends Div {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<T> group = new RadioButtonGroup<>();
    private final Paragraph only = new Paragraph();
    private final ItemLabelGenerator<T> onlyText;
    private transient List<T> options = List.of();

    /** @param onlyText says a single option */
    OnlyOrChosen(String label, ItemLabelGenerator<T> optionText, ItemLabelGenerator<T> onlyText) {
        this.onlyText = onlyText;
        group.setLabel(label);
        group.setItemLabelGenerator(optionText);
        group.addClassName("stacked");
        add(group, only);
    }

    /** Offers these; what was chosen stays chosen if it is among them. */
    void offer(Collection<T> offered) {
        if (options.equals(List.copyOf(offered))) {
            return;
        }
        options = List.copyOf(offered);
        var before = group.getValue();
        group.setItems(options);
        group.setValue(before != null && options.contains(before) ? before : null);
        group.setVisible(options.size() > 1);
        only.setVisible(options.size() == 1);
        only.setText(options.size() == 1 ? onlyText.apply(options.getFirst()) : "");
    }

    Optional<T> chosen() {
        return options.size() == 1 ? Optional.of(options.getFirst()) : Optional.ofNullable(group.getValue());
    }

    void clear() {
        group.clear();
    }

    RadioButtonGroup<T> field() {
        return group;
    }
}
