package hk.praya.portal.application;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import hk.praya.domain.application.Step;
import hk.praya.portal.text.Words;

/** The way back at the head of a page: to the task list, or to the check of all answers where one came from there. */
final class BackLink extends Anchor {

    private static final long serialVersionUID = 1L;

    private static final String FROM = "from";
    private static final String CHECK = "check";

    BackLink() {
        addClassName("back");
    }

    static boolean leadsToCheck(QueryParameters parameters) {
        return parameters.getSingleParameter(FROM).filter(CHECK::equals).isPresent();
    }

    /** A route with the mark that leads back to the check of all answers. */
    static String fromCheck(String route) {
        return route + "?" + FROM + "=" + CHECK;
    }

    /** The mark that leads back to the check of all answers; nothing where one does not come from there. */
    static QueryParameters parameters(boolean fromCheck) {
        return fromCheck ? QueryParameters.of(FROM, CHECK) : QueryParameters.empty();
    }

    void lead(boolean toCheck) {
        lead(toCheck ? Steps.route(Step.CHECK) : Steps.TASK_LIST, toCheck ? "back.check" : "back.tasks");
    }

    void lead(String route, String key) {
        setHref(route);
        setText(Words.of(key));
    }
}
