package hk.praya.portal.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Route;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Step;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Who comes along: three questions, and an entry for each person. */
@Route("application/family")
@RolesAllowed("APPLICANT")
public class FamilyView extends StepPage {

    private static final long serialVersionUID = 1L;

    private final transient CurrentFamily family;
    private final AnswerChoice relative = new AnswerChoice(Words.of("family.relative"));
    private final MembersPart spouse = new MembersPart("family.spouse", this::askToRemove);
    private final MembersPart children = new MembersPart("family.children", this::askToRemove);
    private final Div message = new Div();

    public FamilyView(CurrentDraft drafts, CurrentFamily family) {
        super(Step.FAMILY, drafts);
        this.family = family;
        relative.setHelperText(Words.of("family.relative.hint"));
        relative.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                tell(told -> told.withResidentRelative(relative.answer()));
            }
        });
        spouse.whenAnswered(answer -> answered(spouse, answer));
        children.whenAnswered(answer -> answered(children, answer));
    }

    @Override
    protected Component questions() {
        var relatives = new Div(new H2(Words.of("family.relative.heading")), relative);
        relatives.addClassName("questions");
        message.removeAll();
        StatusMessage.take().ifPresent(message::add);
        return new Div(message, spouse, children, relatives);
    }

    @Override
    protected void show(Profile profile) {
        relative.show(profile.family().residentRelative());
        arrange();
    }

    @Override
    protected List<Problem> problems() {
        return Stream.of(spouse, children)
                .flatMap(part -> part.problems(drafts().today()).stream())
                .toList();
    }

    @Override
    protected List<Problem> unanswered() {
        return relative.isEmpty() ? List.of(new Problem(relative, Words.of("family.relative.unanswered"))) : List.of();
    }

    private void answered(MembersPart part, Answer answer) {
        if (answer.isNo() && !part.members().isEmpty()) {
            askToRemove(part.members(), Answer.NO, this::arrange);
            return;
        }
        tell(answer(part, answer));
        arrange();
    }

    private UnaryOperator<Family> answer(MembersPart part, Answer answer) {
        return told ->
                part == spouse ? FamilyAnswers.spouseComes(told, answer) : FamilyAnswers.childrenCome(told, answer);
    }

    private void tell(UnaryOperator<Family> edit) {
        change(profile -> profile.withFamily(edit.apply(profile.family())));
    }

    private void askToRemove(Dependant member) {
        askToRemove(List.of(member), Answer.UNANSWERED, () -> {});
    }

    /**
     * @param then the answer that stands once nobody is entered
     * @param keep what is done if they stay
     */
    private void askToRemove(List<Dependant> members, Answer then, SerializableRunnable keep) {
        long papers = members.stream().mapToLong(family::papersAbout).sum();
        new RemovalDialog(members, papers, () -> FiledElsewhere.unless(() -> remove(members, then)), keep)
                .open();
    }

    private void remove(List<Dependant> members, Answer then) {
        var part = members.getFirst().relationship().isSpouseOrPartner() ? spouse : children;
        boolean everybody = part.members().size() == members.size();
        members.forEach(member -> family.remove(member.id()));
        if (everybody) {
            tell(answer(part, then));
        }
        arrange();
        message.removeAll();
        message.add(new StatusMessage(Words.of("removal.done", FamilyMember.called(members))));
    }

    /** Shows who is entered now; the answers follow from it. */
    private void arrange() {
        var members = family.members(draft().id());
        var answers = new FamilyAnswers(answers().family(), members);
        spouse.show(
                answers.spouseComes(),
                members.stream()
                        .filter(m -> m.relationship().isSpouseOrPartner())
                        .toList(),
                drafts().today(),
                isFromCheck());
        children.show(
                answers.childrenCome(),
                members.stream()
                        .filter(m -> !m.relationship().isSpouseOrPartner())
                        .toList(),
                drafts().today(),
                isFromCheck());
    }
}
