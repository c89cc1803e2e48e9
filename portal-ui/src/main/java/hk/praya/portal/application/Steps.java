package hk.praya.portal.application;

import hk.praya.domain.application.Application;
import hk.praya.domain.application.Step;
import java.util.Arrays;
import java.util.Locale;

/** Where the parts of an application are done, and in which order. */
public final class Steps {

    /** The task list, the home of a draft. */
    public static final String TASK_LIST = "application";

    private Steps() {}

    /** The route of a part's page. */
    public static String route(Step step) {
        return TASK_LIST + "/" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page after a part: the next that is not done yet, or the task list where none is left. */
    public static String after(Step step, Application.Draft draft) {
        return Arrays.stream(Step.values())
                .filter(Step::isFilledIn)
                .filter(next -> next.compareTo(step) > 0 && !draft.completed().contains(next))
                .findFirst()
                .map(Steps::route)
                .orElse(TASK_LIST);
    }
}
