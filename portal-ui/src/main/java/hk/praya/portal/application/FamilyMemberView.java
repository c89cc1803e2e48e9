package hk.praya.portal.application;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
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
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.ErrorSummary;
import hk.praya.portal.component.Problem;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One member of the family: a new one, or one who is entered already. */
@Route("application/family/:person")
@RolesAllowed("APPLICANT")
public class FamilyMemberView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String NEW_SPOUSE = "new-spouse";
    private static final String NEW_CHILD = "new-child";

    /** Whom the dependants' policy is not open to, as its page lists them. */
    private static final Set<String> EXCLUDED = Set.of("AF", "KP");

    private final transient CurrentDraft drafts;
    private final transient CurrentFamily family;
    private final BackLink back = new BackLink();
    private final ErrorSummary summary = new ErrorSummary();
    private final RadioButtonGroup<Relationship> relationship = new RadioButtonGroup<>();
    private final Div relationshipPart = new Div();
    private final IdentityFields identity = new IdentityFields().whenChanged(this::changed);
    private final AnswerChoice degree = new AnswerChoice(Words.of("member.degree")).settled();
    private final Div degreePart = new Div();
    private final Div head = new Div();
    private final Div body = new Div();
    private @Nullable Autosave<Dependant> autosave;
    private boolean fromCheck;

    public FamilyMemberView(CurrentDraft drafts, CurrentFamily family) {
        super("member.heading.CHILD");
        this.drafts = drafts;
        this.family = family;
        relationship.setLabel(Words.of("member.relationship"));
        relationship.setItems(Relationship.SPOUSE, Relationship.PARTNER);
        relationship.setItemLabelGenerator(item -> Words.of("member.relationship.option." + item));
        relationship.addClassName("options");
        relationship.addValueChangeListener(event -> changedIf(event.isFromClient()));
        degree.setHelperText(Words.of("member.degree.hint"));
        degree.addValueChangeListener(event -> changedIf(event.isFromClient()));
        relationshipPart.add(relationship);
        relationshipPart.addClassName("questions");
        degreePart.add(new H2(Words.of("member.degree.heading")), degree);
        degreePart.addClassName("questions");
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
            case NEW_CHILD -> enterNew(draft.get(), Relationship.CHILD);
            case NEW_SPOUSE ->
                family.spouse(draft.get().id())
                        .ifPresentOrElse(
                                entered -> event.forwardTo(route(entered.id().toString())),
                                () -> enterNew(draft.get(), Relationship.SPOUSE));
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

    private void enterNew(Application.Draft draft, Relationship as) {
        enter(family.blank(draft, as), true);
        relationship.clear();
    }

    private void enter(Dependant entry, boolean isNew) {
        drafts.mark(entry.application(), Step.FAMILY, Mark.VISITED);
        autosave = new Autosave<>(
                entry,
                new DependantKeeping(family, entry, isNew, this::added),
                drafts.clock(),
                this::show,
                this::leaveRemoved);
        boolean child = entry.relationship() == Relationship.CHILD;
        relationshipPart.setVisible(!child);
        degreePart.setVisible(!child);
        back.lead(fromCheck ? BackLink.fromCheck(Steps.route(Step.FAMILY)) : Steps.route(Step.FAMILY), "back.family");
        head.removeAll();
        head.add(back, autosave.notice(), summary);
        body.removeAll();
        body.add(
                relationshipPart,
                identity,
                degreePart,
                new StepFoot(autosave.said(), this::goOn, "member.later", this::leaveForLater));
        show(entry);
    }

    private void show(Dependant entry) {
        setHeading(heading(entry));
        setLead(Words.of("member.lead." + (entry.relationship() == Relationship.CHILD ? "CHILD" : "SPOUSE")));
        relationship.setValue(entry.relationship() == Relationship.CHILD ? null : entry.relationship());
        identity.show(Identity.of(entry));
        degree.show(entry.degree());
        advise();
    }

    private static String heading(Dependant entry) {
        var name = entry.name();
        return name == null
                ? Words.of("member.heading." + (entry.relationship() == Relationship.CHILD ? "CHILD" : "SPOUSE"))
                : name.full();
    }

    private void changedIf(boolean byThePerson) {
        if (byThePerson) {
            changed();
        }
    }

    /** A spouse or partner is kept once it is said which of the two it is. */
    private void changed() {
        advise();
        if (!isRelationshipOpen()) {
            autosave().change(this::read);
        }
    }

    private Dependant read(Dependant entry) {
        var read = identity.read();
        var told = relationship.getValue();
        return new Dependant(
                entry.id(),
                entry.application(),
                entry.applicant(),
                told == null ? entry.relationship() : told,
                read.name(),
                read.dateOfBirth(),
                read.nationality(),
                read.travelDocument(),
                degree.answer(),
                entry.version());
    }

    private boolean isRelationshipOpen() {
        return relationshipPart.isVisible() && relationship.isEmpty();
    }

    private List<Problem> problems() {
        var entry = read(autosave().current());
        var problems = new ArrayList<Problem>();
        relationshipProblem().ifPresent(problems::add);
        problems.addAll(identity.problems(FamilyMember.problems(entry, drafts.today())));
        if (degreePart.isVisible() && degree.answer().isUnanswered()) {
            problems.add(new Problem(degree, Words.of("member.degree.unanswered")));
        }
        return problems;
    }

    private Optional<Problem> relationshipProblem() {
        return isRelationshipOpen()
                ? Optional.of(new Problem(relationship, Words.of("member.relationship.unanswered")))
                : Optional.empty();
    }

    private void goOn() {
        if (isAllKept() && isRight(problems())) {
            leave(Words.of("member.saved", FamilyMember.called(autosave().current())));
        }
    }

    private void leaveForLater() {
        boolean nothingTyped = identity.isBlank() && degree.isEmpty();
        if (isAllKept()
                && (nothingTyped || isRight(relationshipProblem().stream().toList()))) {
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

    private void advise() {
        var entry = read(autosave().current());
        var nationality = entry.nationality();
        identity.advise(
                FamilyMember.advice(entry, drafts.today()).orElse(null),
                nationality != null && EXCLUDED.contains(nationality)
                        ? Words.of("member.excluded", Countries.name(nationality))
                        : null,
                drafts.today());
    }

    private Autosave<Dependant> autosave() {
        if (autosave == null) {
            throw new IllegalStateException("the page has not been entered");
        }
        return autosave;
    }
}
