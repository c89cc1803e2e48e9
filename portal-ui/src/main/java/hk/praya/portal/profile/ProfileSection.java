package hk.praya.portal.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Some of the questions about a person. It shows what a profile says, and passes on each answer at once, as a change of
 * its own part of the profile and of no other. It never loses what has been typed, readable or not.
 */
public abstract class ProfileSection extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private record Asked(Question question, String sentence, Component field, BooleanSupplier open) {}

    private final transient List<Asked> questions = new ArrayList<>();
    private final transient List<Supplier<Optional<Problem>>> checks = new ArrayList<>();
    private transient Consumer<UnaryOperator<Profile>> edits = _ -> {};
    private boolean showing;

    ProfileSection() {
        getContent().addClassName("stack");
    }

    /** Where the changes go. There is one listener. */
    public void onEdit(Consumer<UnaryOperator<Profile>> listener) {
        edits = listener;
    }

    /** Shows what a profile says. What is typed and not readable stays. */
    public final void show(Profile profile) {
        showing = true;
        try {
            display(profile);
        } finally {
            showing = false;
        }
    }

    /** What has been typed and cannot be read, or cannot be. */
    public List<Problem> problems() {
        return checks.stream()
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .filter(problem -> isShown(problem.field()))
                .toList();
    }

    /** The questions in sight that nothing has been said to. "Not sure" is something said. */
    public List<Problem> unanswered() {
        return questions.stream()
                .filter(asked -> isShown(asked.field()) && asked.open().getAsBoolean())
                .map(asked -> new Problem(asked.field(), Words.of(asked.sentence())))
                .toList();
    }

    /** Whether this is where a question is asked. */
    public boolean asks(Question question) {
        return questions.stream().anyMatch(asked -> asked.question() == question);
    }

    /** Takes the person to where a question is answered. */
    public void focus(Question question) {
        questions.stream()
                .filter(asked -> asked.question() == question && isShown(asked.field()))
                .findFirst()
                .ifPresent(asked -> moveTo(asked.field()));
    }

    abstract void display(Profile profile);

    /** Lays out the fields one below the other; what the questions mean that are asked from the start stands beneath. */
    final void lay(Component... fields) {
        for (var field : fields) {
            getContent().add(field);
            if (field.isVisible()) {
                questions.stream()
                        .filter(asked -> asked.field().equals(field))
                        .forEach(asked -> getContent().add(new QuestionHelp(asked.question())));
            }
        }
    }

    /** Passes on a change, unless it only comes of showing. */
    final void edit(UnaryOperator<Profile> change) {
        if (!showing) {
            edits.accept(change);
        }
    }

    final boolean isShowing() {
        return showing;
    }

    /** Says that a question is asked in a field, and when it is still open. */
    final void asked(Question question, Component field, BooleanSupplier open) {
        asked(question, "unanswered." + question, field, open);
    }

    final void asked(Question question, String sentence, Component field, BooleanSupplier open) {
        questions.add(new Asked(question, sentence, field, open));
    }

    final void check(Supplier<Optional<Problem>> problem) {
        checks.add(problem);
    }

    /** A question answered with yes, no or not sure. */
    final AnswerChoice ask(Question question, BiFunction<Profile, Answer, Profile> change) {
        return ask(question, new AnswerChoice(Words.of("ask." + question)), change);
    }

    final AnswerChoice ask(Question question, AnswerChoice choice, BiFunction<Profile, Answer, Profile> change) {
        asked(question, choice, choice::isEmpty);
        choice.addValueChangeListener(_ -> {
            var answer = choice.answer();
            edit(profile -> change.apply(profile, answer));
        });
        return choice;
    }

    /** A question answered with a figure. */
    final <T> FigureField<T> ask(Question question, Function<String, FigureField<T>> box) {
        var field = box.apply(Words.of("ask." + question));
        asked(question, field, field::isEmpty);
        check(field::problem);
        return field;
    }

    /** Gives the focus to a field, and brings it into sight. */
    static void moveTo(Component field) {
        field.getElement()
                .executeJs(
                        "const field = this; setTimeout(() => { (field.querySelector('input:checked,input,textarea,button') ?? field).focus();"
                                + " field.scrollIntoView({block: 'center'}); })");
    }

    private boolean isShown(Component component) {
        for (var part = component; part != this; part = part.getParent().orElse(this)) {
            if (!part.isVisible()) {
                return false;
            }
        }
        return component.getParent().isPresent();
    }
}
