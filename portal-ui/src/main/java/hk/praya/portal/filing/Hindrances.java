package hk.praya.portal.filing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Obstacle;
import hk.praya.portal.text.Words;
import java.util.List;

/** All that stands in the way of filing, each line leading to where it is put right. */
final class Hindrances extends Div {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();

    Hindrances() {
        addClassName("error-summary");
        getElement().setAttribute("tabindex", "-1");
        add(new H2(Words.of("obstacle.heading")), list);
        setVisible(false);
    }

    void show(List<Obstacle> obstacles, List<Dependant> family) {
        list.removeAll();
        for (var obstacle : obstacles) {
            var way = Way.past(obstacle, family);
            list.add(new ListItem(new Anchor(way.route() + "?from=check", way.text())));
        }
        setVisible(!obstacles.isEmpty());
    }

    /** Leads the person here. */
    void takeFocus() {
        getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'start'}); })");
    }
}
