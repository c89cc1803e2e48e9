package hk.praya.portal.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Step;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.usecase.MarkStep.Mark;
import hk.praya.portal.component.ErrorSummary;
import hk.praya.portal.component.Problem;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The page of one part of a draft. It saves as one types, is where the person comes back to after signing in again, and
 * on Continue says what is missing or goes on.
 */
abstract class StepPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Step step;
    private final transient CurrentDraft drafts;
    private final BackLink back = new BackLink();
    private final ErrorSummary summary = new ErrorSummary();
    private final UnansweredNotice gaps = new UnansweredNotice(this::finish);
    private final Div head = new Div();
    private final Div body = new Div();
    private @Nullable Autosave<Profile> autosave;
    private transient Application.@Nullable Draft draft;
    private boolean fromCheck;

    StepPage(Step step, CurrentDraft drafts) {
        super("step." + step);
        this.step = step;
        this.drafts = drafts;
        setLead(Words.of("step.lead." + step));
        getContent().addComponentAsFirst(head);
        body.addClassName("step-questions");
        getContent().add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = drafts.find();
        if (found.isEmpty()) {
            event.forwardTo(ApplicationView.class);
            return;
        }
        draft = drafts.mark(found.get().id(), step, Mark.VISITED);
        fromCheck = BackLink.leadsToCheck(event.getLocation().getQueryParameters());
        back.lead(fromCheck);
        enter(drafts.profile());
    }

    /** The questions, made once for each visit. */
    protected abstract Component questions();

    /** Puts answers on the page. */
    protected abstract void show(Profile profile);

    /** What has to be put right before one can go on. */
    protected abstract List<Problem> problems();

    /** What may be left unanswered, though then it counts for nothing. */
    protected List<Problem> unanswered() {
        return List.of();
    }

    /** Takes in a change a person made, and saves it. */
    protected final void change(UnaryOperator<Profile> edit) {
        autosave().change(edit);
        FiledElsewhere.unless(this::reopenIfSpoilt);
    }

    /** The answers as they stand on the page. */
    protected final Profile answers() {
        return autosave().current();
    }

    protected final CurrentDraft drafts() {
        return drafts;
    }

    protected final Application.Draft draft() {
        if (draft == null) {
            throw new IllegalStateException("the page has not been entered");
        }
        return draft;
    }

    /** Whether the person came to change something from the page that checks all answers, and returns to it. */
    protected final boolean isFromCheck() {
        return fromCheck;
    }

    private void enter(Profile profile) {
        autosave = new Autosave<>(
                profile,
                new ProfileKeeping(step, drafts),
                drafts.clock(),
                this::show,
                () -> UI.getCurrent().navigate(Steps.TASK_LIST));
        head.removeAll();
        head.add(back, autosave.notice(), summary);
        body.removeAll();
        body.add(questions(), gaps, foot());
        show(profile);
    }

    private StepFoot foot() {
        return new StepFoot(
                autosave().said(), () -> FiledElsewhere.unless(this::goOn), "step.later", this::leaveForLater);
    }

    private void goOn() {
        gaps.setVisible(false);
        if (!autosave().settle()) {
            autosave().notice().takeFocus();
            return;
        }
        var problems = problems();
        markErroneous(!problems.isEmpty());
        if (!summary.show(problems)) {
            return;
        }
        var left = unanswered();
        if (left.isEmpty()) {
            finish();
        } else {
            gaps.show(left);
        }
    }

    private void finish() {
        FiledElsewhere.unless(() -> {
            var done = drafts.mark(draft().id(), step, Mark.COMPLETED);
            UI.getCurrent().navigate(fromCheck ? Steps.route(Step.CHECK) : Steps.after(step, done));
        });
    }

    private void leaveForLater() {
        if (!autosave().settle()) {
            autosave().notice().takeFocus();
            return;
        }
        StatusMessage.leave(Words.of("step.saved-for-later"));
        UI.getCurrent().navigate(Steps.TASK_LIST);
    }

    /** A part that was done and is not right any more must not pass for done. */
    private void reopenIfSpoilt() {
        if (draft().completed().contains(step) && !problems().isEmpty()) {
            draft = drafts.mark(draft().id(), step, Mark.REOPENED);
        }
    }

    private Autosave<Profile> autosave() {
        if (autosave == null) {
            throw new IllegalStateException("the page has not been entered");
        }
        return autosave;
    }
}
