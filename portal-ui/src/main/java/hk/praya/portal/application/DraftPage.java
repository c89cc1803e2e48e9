package hk.praya.portal.application;

import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import hk.praya.domain.NotFound;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Preparation;
import hk.praya.domain.application.Step;
import hk.praya.domain.usecase.MarkStep.Mark;
import hk.praya.portal.layout.Page;
import org.jspecify.annotations.Nullable;

/** A page on a whole draft, as it would be filed today. Without a draft it leads to the task list. */
public abstract class DraftPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Step step;
    private final transient CurrentDraft drafts;
    private final BackLink back = new BackLink();
    private transient Application.@Nullable Draft draft;

    protected DraftPage(String headingKey, Step step, CurrentDraft drafts) {
        super(headingKey);
        this.step = step;
        this.drafts = drafts;
        getContent().addComponentAsFirst(back);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = drafts.find();
        if (found.isEmpty()) {
            event.forwardTo(ApplicationView.class);
            return;
        }
        draft = drafts.mark(found.get().id(), step, Mark.VISITED);
        back.lead(
                step != Step.CHECK && BackLink.leadsToCheck(event.getLocation().getQueryParameters()));
        enter(prepare());
    }

    /** Makes the page for a draft. Called once for each visit. */
    protected abstract void enter(Preparation preparation);

    /**
     * The draft with all that belongs to it, as it is now.
     *
     * @throws NotFound if it is no draft any more
     */
    protected final Preparation prepare() {
        return drafts.prepare(draft());
    }

    /** The draft as it was when the page was entered. */
    protected final Application.Draft draft() {
        if (draft == null) {
            throw new IllegalStateException("the page has not been entered");
        }
        return draft;
    }

    protected final AccountId owner() {
        return draft().applicant();
    }

    /** @throws NotFound if it is no draft any more */
    protected final void complete() {
        drafts.mark(draft().id(), step, Mark.COMPLETED);
    }

    /** Does something with the draft. If it was filed elsewhere in the meantime, says so on the task list. */
    protected final void withDraft(SerializableRunnable work) {
        FiledElsewhere.unless(work);
    }
}
