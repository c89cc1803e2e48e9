package hk.praya.portal.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Question;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a job. A job whose end has not been told has no dates yet: taking it for one still held would count
 * years that nobody spoke of.
 */
final class JobEditor extends EntryEditor<Job> {

    private static final long serialVersionUID = 1L;

    private final TextField title = text("job.title");
    private final TextField employer = text("job.employer");
    private final MonthBoxes from = new MonthBoxes(Words.of("job.from"));
    private final MonthBoxes to = new MonthBoxes(Words.of("job.to"));
    private final Checkbox current = new Checkbox(Words.of("job.current"));
    private final AnswerChoice graduate = hinted("job.graduate");
    private final AnswerChoice senior = hinted("job.senior");
    private final AnswerChoice abroad = hinted("job.abroad");
    private final AnswerChoice enterprise = hinted("job.enterprise");
    private final AnswerChoice field = hinted("job.field");
    private final Div nature = new Div(
            senior,
            new QuestionHelp(Question.SENIOR_YEARS),
            abroad,
            new QuestionHelp(Question.INTERNATIONAL_YEARS),
            enterprise,
            new QuestionHelp(Question.ENTERPRISE_YEARS),
            field,
            new QuestionHelp(Question.FIELD_YEARS));

    JobEditor() {
        from.addTypingListener(this::datesTyped);
        to.addTypingListener(this::datesTyped);
        current.addValueChangeListener(_ -> {
            to.setVisible(!current.getValue());
            datesTyped();
        });
        graduate.addValueChangeListener(
                _ -> nature.setVisible(!graduate.answer().isNo()));
        nature.addClassName("stack");
        getContent()
                .add(title, employer, from, current, to, graduate, new QuestionHelp(Question.GRADUATE_YEARS), nature);
    }

    @Override
    void display(Job job) {
        title.setValue(shown(job.title()));
        employer.setValue(shown(job.employer()));
        from.replaceWith(job.from());
        to.replaceWith(job.to());
        current.setValue(job.from() != null && job.to() == null);
        to.setVisible(!current.getValue());
        graduate.show(job.nature().graduateLevel());
        senior.show(job.nature().senior());
        abroad.show(job.nature().international());
        enterprise.show(job.nature().reputableEnterprise());
        field.show(job.nature().specifiedField());
        nature.setVisible(!graduate.answer().isNo());
        markDates();
    }

    @Override
    Job read(Job before) {
        var ended = ended();
        boolean endTold = current.getValue() || ended != null;
        if (from.getValue() != null && endTold && !endsBeforeItBegins()) {
            return job(from.getValue(), ended);
        }
        boolean unreadable = from.problem().isPresent() || endProblem().isPresent() || endsBeforeItBegins();
        return unreadable ? job(before.from(), before.to()) : job(null, null);
    }

    @Override
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        from.problem().ifPresent(problems::add);
        endProblem().or(this::endMissing).ifPresent(problems::add);
        if (problems.isEmpty() && endsBeforeItBegins()) {
            problems.add(new Problem(to, Words.of("job.reversed")));
        }
        if (from.isBlank() && (current.getValue() || !to.isBlank())) {
            problems.add(new Problem(from, Words.of("job.from.missing")));
        }
        return problems;
    }

    @Override
    void markAll() {
        from.mark(problemOf(from));
        to.mark(problemOf(to));
    }

    @Override
    Optional<Component> open(Question question, Job job) {
        var told = job.nature();
        if (told.graduateLevel().isNo()) {
            return Optional.empty();
        }
        if (job.from() == null && isAboutYears(question)) {
            return Optional.of(from);
        }
        if (told.graduateLevel().isUnanswered() && isAboutYears(question)) {
            return Optional.of(graduate);
        }
        return switch (question) {
            case SENIOR_YEARS -> told.senior().isUnanswered() ? Optional.of(senior) : Optional.empty();
            case INTERNATIONAL_YEARS -> told.international().isUnanswered() ? Optional.of(abroad) : Optional.empty();
            case ENTERPRISE_YEARS ->
                told.reputableEnterprise().isUnanswered() ? Optional.of(enterprise) : Optional.empty();
            case FIELD_YEARS -> told.specifiedField().isUnanswered() ? Optional.of(field) : Optional.empty();
            default -> Optional.empty();
        };
    }

    @Override
    Component first() {
        return title;
    }

    private static boolean isAboutYears(Question question) {
        return switch (question) {
            case GRADUATE_YEARS, SENIOR_YEARS, INTERNATIONAL_YEARS, ENTERPRISE_YEARS, FIELD_YEARS -> true;
            default -> false;
        };
    }

    private AnswerChoice hinted(String key) {
        var choice = answer(key);
        choice.setHelperText(Words.of(key + ".hint"));
        return choice;
    }

    private void datesTyped() {
        markDates();
        changed();
    }

    /** A month that is still being typed is not found fault with. */
    private void markDates() {
        from.mark(from.evidentProblem());
        to.mark(to.evidentProblem().or(() -> problemOf(to).filter(_ -> endsBeforeItBegins())));
    }

    private Optional<Problem> problemOf(MonthBoxes boxes) {
        return problems().stream().filter(problem -> problem.field() == boxes).findFirst();
    }

    private Job job(@Nullable YearMonth begun, @Nullable YearMonth ended) {
        var told =
                new JobNature(graduate.answer(), senior.answer(), abroad.answer(), enterprise.answer(), field.answer());
        return new Job(told(title), told(employer), begun, ended, told);
    }

    private @Nullable YearMonth ended() {
        return current.getValue() ? null : to.getValue();
    }

    private Optional<Problem> endProblem() {
        return current.getValue() ? Optional.empty() : to.problem();
    }

    private Optional<Problem> endMissing() {
        return !from.isBlank() && to.isBlank() && !current.getValue()
                ? Optional.of(new Problem(to, Words.of("job.to.missing")))
                : Optional.empty();
    }

    private boolean endsBeforeItBegins() {
        var begun = from.getValue();
        var ended = ended();
        return begun != null && ended != null && ended.isBefore(begun);
    }
}
