package hk.praya.portal.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.StatedYears;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Years of work as totals, one box for each kind. */
final class StatedYearsBoxes extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final List<Question> KINDS = List.of(
            Question.GRADUATE_YEARS,
            Question.SENIOR_YEARS,
            Question.INTERNATIONAL_YEARS,
            Question.ENTERPRISE_YEARS,
            Question.FIELD_YEARS);

    private final Paragraph unused = new Paragraph(Words.of("work.totals.unused"));
    private final transient Map<Question, FigureField<Double>> boxes = new EnumMap<>(Question.class);
    private transient Consumer<UnaryOperator<StatedYears>> changed = _ -> {};

    StatedYearsBoxes() {
        getContent().addClassName("stack");
        unused.addClassName("hint");
        getContent().add(unused);
        for (var kind : KINDS) {
            var box = FigureField.years(Words.of("ask." + kind));
            box.setHelperText(Words.of("ask." + kind + ".hint"));
            box.onRead(told -> changed.accept(before -> with(before, kind, told)));
            box.addValueChangeListener(_ -> mark());
            boxes.put(kind, box);
            getContent().add(box, new QuestionHelp(kind));
        }
    }

    void onChange(Consumer<UnaryOperator<StatedYears>> listener) {
        changed = listener;
    }

    void show(StatedYears stated) {
        box(Question.GRADUATE_YEARS).show(stated.graduateLevel());
        box(Question.SENIOR_YEARS).show(stated.senior());
        box(Question.INTERNATIONAL_YEARS).show(stated.international());
        box(Question.ENTERPRISE_YEARS).show(stated.reputableEnterprise());
        box(Question.FIELD_YEARS).show(stated.specifiedField());
    }

    /** Says whether the totals count, or only the jobs. */
    void setCounting(boolean counting) {
        unused.setVisible(!counting);
        boxes.values().forEach(box -> box.setReadOnly(!counting));
        mark();
    }

    boolean asks(Question question) {
        return boxes.containsKey(question);
    }

    FigureField<Double> box(Question kind) {
        var box = boxes.get(kind);
        if (box == null) {
            throw new IllegalArgumentException("no years of " + kind);
        }
        return box;
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var kind : KINDS) {
            box(kind).problem().or(() -> tooMany(kind)).ifPresent(problems::add);
        }
        return problems;
    }

    List<Problem> unanswered() {
        return KINDS.stream()
                .filter(kind -> box(kind).isEmpty())
                .map(kind -> new Problem(box(kind), Words.of("unanswered." + kind)))
                .toList();
    }

    /** Totals that do not count are not found fault with. */
    private void mark() {
        boxes.forEach((kind, box) -> box.mark(box.isReadOnly() ? Optional.empty() : tooMany(kind)));
    }

    /**
     * Every kind is a part of the years at graduate or specialist level. It counts as it was stated all the same: cut to
     * the whole, it would be worth less for more having been told.
     */
    private Optional<Problem> tooMany(Question kind) {
        var part = box(kind).figure();
        var whole = box(Question.GRADUATE_YEARS).figure();
        return part != null && whole != null && part > whole
                ? Optional.of(new Problem(box(kind), Words.of("work.totals.too-many", Words.number(whole))))
                : Optional.empty();
    }

    private static StatedYears with(StatedYears before, Question kind, @Nullable Double told) {
        return new StatedYears(
                kind == Question.GRADUATE_YEARS ? told : before.graduateLevel(),
                kind == Question.SENIOR_YEARS ? told : before.senior(),
                kind == Question.INTERNATIONAL_YEARS ? told : before.international(),
                kind == Question.ENTERPRISE_YEARS ? told : before.reputableEnterprise(),
                kind == Question.FIELD_YEARS ? told : before.specifiedField());
    }
}
