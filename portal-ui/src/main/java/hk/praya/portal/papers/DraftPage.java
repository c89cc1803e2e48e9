package hk.praya.portal.papers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import hk.praya.domain.NotFound;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Preparation;
import hk.praya.domain.application.Step;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A page that works on the whole draft. Without a draft it leads to the list of parts, which says how to begin. */
public abstract class DraftPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** The route of the list of parts. */
    public static final String HOME = "application";

    private final Step step;
    private final transient OwnDraft drafts;
    private @Nullable ApplicationId draft;

    /** The route of a part's page. */
    public static String route(Step step) {
        return HOME + "/" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    protected DraftPage(String headingKey, Step step, OwnDraft drafts) {
        super(headingKey);
        this.step = step;
        this.drafts = drafts;
        var back = new Anchor(HOME, Words.of("papers.back"));
        back.addClassName("back");
        getContent().addComponentAsFirst(back);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        drafts.visit(step).ifPresentOrElse(this::enter, () -> event.forwardTo(HOME));
    }

    /** Shows a draft. Called once. */
    protected abstract void show(Preparation preparation);

    protected final OwnDraft drafts() {
        return drafts;
    }

    protected final ApplicationId draft() {
        if (draft == null) {
            throw new IllegalStateException("the page has not been entered");
        }
        return draft;
    }

    /** Does something with the draft; if it has been filed elsewhere in the meantime, leads to where that is told. */
    protected final void withDraft(Runnable work) {
        try {
            work.run();
        } catch (NotFound _) {
            UI.getCurrent().navigate(HOME);
        }
    }

    private void enter(Preparation preparation) {
        draft = preparation.draft().id();
        show(preparation);
    }
}
