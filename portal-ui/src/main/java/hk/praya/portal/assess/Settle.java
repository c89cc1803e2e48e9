package hk.praya.portal.assess;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.profile.Question;
import hk.praya.portal.text.Words;
import hk.praya.scoring.advice.Settling;
import java.util.List;
import java.util.function.Consumer;

/** The questions that would settle the result soonest, each leading to where it is asked. */
final class Settle extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final H3 heading = new H3();
    private final List<Button> links;
    private transient List<Settling> soonest = List.of();

    Settle(Consumer<Question> asked) {
        links = List.of(link(0, asked), link(1, asked));
        getContent().addClassName("settle");
        getContent().add(heading);
        links.forEach(getContent()::add);
    }

    void show(List<Settling> questions, Kind kind) {
        soonest = questions;
        heading.setText(Words.of(questions.isEmpty() ? "settle.nothing" : "settle"));
        for (int i = 0; i < links.size(); i++) {
            links.get(i).setVisible(i < questions.size());
            if (i < questions.size()) {
                links.get(i).setText(AskLink.words(questions.get(i), kind));
            }
        }
    }

    private Button link(int index, Consumer<Question> asked) {
        var link = new Button();
        link.getElement().getThemeList().add("tertiary");
        link.addClickListener(_ -> asked.accept(soonest.get(index).question()));
        return link;
    }
}
