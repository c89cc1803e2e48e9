package hk.praya.portal.filing;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import hk.praya.domain.application.Preparation;
import hk.praya.domain.application.Route;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Kind;
import hk.praya.portal.text.Words;

/** Which test an application asks to be assessed under. It is offered where another than the chosen one is reached. */
final class RouteChoice extends RadioButtonGroup<Route> {

    private static final long serialVersionUID = 1L;

    RouteChoice(SerializableConsumer<Route> chosen) {
        setLabel(Words.of("check.route"));
        setHelperText(Words.of("check.route.hint"));
        setItems(Route.values());
        setItemLabelGenerator(route -> Words.of("check.route." + route));
        addClassName("route-choice");
        getElement().getThemeList().add("helper-above-field");
        getElement().getThemeList().add("vertical");
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue());
            }
        });
    }

    void show(Preparation preparation) {
        var chosen = preparation.draft().route();
        setValue(chosen);
        setVisible(preparation.inForce().stream()
                .anyMatch(other -> routeOf(other) != chosen && other.reached().isYes()));
    }

    private static Route routeOf(Assessment assessment) {
        return assessment.kind() == Kind.ACHIEVEMENT ? Route.ACHIEVEMENT : Route.GENERAL;
    }
}
