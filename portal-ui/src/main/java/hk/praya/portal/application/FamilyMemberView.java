package hk.praya.portal.application;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.application.Relationship;
import hk.praya.domain.application.Step;
import hk.praya.domain.usecase.MarkStep.Mark;
import hk.praya.portal.component.ErrorSummary;
import hk.praya.portal.component.Problem;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One member of the family: a new one, or one who is entered already. */
@Route("application/family/:person")
@RolesAllowed("APPLICANT")
public class FamilyMemberView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String NEW_SPOUSE = "new-spouse";
    private static final String NEW_CHILD = "new-child";

    private final transient CurrentDraft drafts;
    private final transient CurrentFamily family;
    private final BackLink back = new BackLink();
    private final ErrorSummary summary = new ErrorSummary();
    private final Div head = new Div();
    private final Div body = new Div();
    private @Nullable Autosave<Dependant> autosave;
    private MemberFields fields = new MemberFields(true, () -> {});
    private boolean fromCheck;

    public FamilyMemberView(CurrentDraft drafts, CurrentFamily family) {
        super("member.heading.CHILD");
        this.drafts = drafts;
        this.family = family;
        getContent().addComponentAsFirst(head);
        body.addClassName("step-questions");
        getContent().add(body);
    }

    /** The last part of the route where somebody new is entered. */
    static String fresh(boolean child) {
        return child ? NEW_CHILD : NEW_SPOUSE;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft = drafts.find();
        if (draft.isEmpty()) {
            event.forwardTo(ApplicationView.class);
            return;
        }
        fromCheck = BackLink.leadsToCheck(event.getLocation().getQueryParameters());
        var person = event.getRouteParameters().get("person").orElse("");
        switch (person) {
            case NEW_CHILD -> enter(family.blank(draft.get(), Relationship.CHILD), true);
            case NEW_SPOUSE ->
                family.spouse(draft.get().id())
                        .ifPresentOrElse(
                                entered -> event.forwardTo(
                                        Steps.route(Step.FAMILY) + "/" + entered.id(), BackLink.parameters(fromCheck)),
                                () -> enter(family.blank(draft.get(), Relationship.SPOUSE), true));
            default ->
                find(person, draft.get())
                        .ifPresentOrElse(
                                entered -> enter(entered, false), () -> event.rerouteToError(NotFoundException.class));
        }
    }

    private Optional<Dependant> find(String person, Application.Draft draft) {
        try {
            return family.find(new DependantId(UUID.fromString(person)))
                    .filter(found -> found.application().equals(draft.id()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void enter(Dependant entry, boolean isNew) {
        drafts.mark(entry.application(), Step.FAMILY, Mark.VISITED);
        autosave = new Autosave<>(
                entry,
                new DependantKeeping(family, entry, isNew, this::added),
                drafts.clock(),
                other -> show(other, false),
                this::leaveRemoved);
        fields = new MemberFields(isChild(entry), this::changed);
        back.lead(fromCheck ? BackLink.fromCheck(Steps.route(Step.FAMILY)) : Steps.route(Step.FAMILY), "back.family");
        head.removeAll();
        head.add(back, autosave.notice(), summary);
        body.removeAll();
        body.add(fields, new StepFoot(autosave.said(), this::goOn, "member.later", this::leaveForLater));
        show(entry, isNew);
    }

    private void show(Dependant entry, boolean isNew) {
        var kind = isChild(entry) ? "CHILD" : "SPOUSE";
        var name = entry.name();
        setHeading(name == null ? Words.of("member.heading." + kind) : name.full());
        setLead(Words.of("member.lead." + kind));
        fields.show(entry, isNew);
        fields.advise(entry, drafts.today());
    }

    private static boolean isChild(Dependant entry) {
        return entry.relationship() == Relationship.CHILD;
    }

    private void changed() {
        fields.advise(autosave().current(), drafts.today());
        if (fields.problemsOfKeeping().isEmpty()) {
            autosave().change(fields::read);
        }
    }

    private void goOn() {
        if (isAllKept() && isRight(fields.problems(autosave().current(), drafts.today()))) {
            leave(Words.of("member.saved", FamilyMember.called(autosave().current())));
        }
    }

    private void leaveForLater() {
        if (fields.isBlank()) {
            UI.getCurrent().navigate(Steps.route(Step.FAMILY), BackLink.parameters(fromCheck));
        } else if (isAllKept() && isRight(fields.problemsOfKeeping())) {
            leave(Words.of("member.saved-for-later"));
        }
    }

    private boolean isAllKept() {
        if (autosave().settle()) {
            return true;
        }
        autosave().notice().takeFocus();
        return false;
    }

    private boolean isRight(List<Problem> problems) {
        markErroneous(!problems.isEmpty());
        return summary.show(problems);
    }

    private void leaveRemoved() {
        leave(Words.of("member.removed-elsewhere"));
    }

    private void leave(String message) {
        StatusMessage.leave(message);
        UI.getCurrent().navigate(Steps.route(Step.FAMILY), BackLink.parameters(fromCheck));
    }

    /** From now on the address is that of the entry, so that loading the page again adds nobody. */
    private void added(Dependant entry) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, route(entry.id().toString()));
    }

    private String route(String person) {
        var route = Steps.route(Step.FAMILY) + "/" + person;
        return fromCheck ? BackLink.fromCheck(route) : route;
    }

    private Autosave<Dependant> autosave() {
        if (autosave == null) {
            throw new IllegalStateException("the page has not been entered");
        }
        return autosave;
    }
}
