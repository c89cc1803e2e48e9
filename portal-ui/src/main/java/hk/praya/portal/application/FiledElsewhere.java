package hk.praya.portal.application;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.domain.NotFound;
import hk.praya.portal.text.Words;

/** What happens on a page of a draft that has been filed in another tab: it leads to the task list and says so. */
final class FiledElsewhere {

    private FiledElsewhere() {}

    /** Does something with a draft, as long as it is one. */
    static void unless(SerializableRunnable work) {
        try {
            work.run();
        } catch (NotFound _) {
            leave();
        }
    }

    static void leave() {
        StatusMessage.leave(Words.of("step.filed-elsewhere"));
        UI.getCurrent().navigate(Steps.TASK_LIST);
    }
}
