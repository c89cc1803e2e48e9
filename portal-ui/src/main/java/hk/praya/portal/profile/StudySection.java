package hk.praya.portal.profile;

import static hk.praya.scoring.university.Universities.AGGREGATE_LIST;

import com.vaadin.flow.component.checkbox.Checkbox;
import hk.praya.domain.HongKong;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Spans;
import hk.praya.portal.text.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The degrees and professional qualifications the person holds. */
public final class StudySection extends ProfileSection {

    private static final long serialVersionUID = 1L;

    private static final Set<Question> OF_A_DEGREE = Set.of(
            Question.DEGREES,
            Question.DEGREE_LEVEL,
            Question.ELIGIBLE_UNIVERSITY,
            Question.STEM,
            Question.RENOWNED_INSTITUTION);

    private final transient Clock clock;
    private final Entries<Degree> degrees;
    private final Checkbox none = new Checkbox(Words.of("degree.none"));
    private final AnswerChoice qualified = ask(
            Question.PROFESSIONAL_QUALIFICATION,
            (p, told) -> p.withStudy(p.study().withProfessionalQualification(told)));

    /** @param clock says on which day's list a university is looked up */
    public StudySection(Clock clock) {
        this.clock = clock;
        degrees = new Entries<>("degree.add", Degree.UNANSWERED, () -> new DegreeEditor(clock), this::card);
        degrees.onChange(this::degreesTold);
        none.addValueChangeListener(_ -> noneTold());
        qualified.setHelperText(Words.of("ask.PROFESSIONAL_QUALIFICATION.hint"));
        lay(degrees, none, new QuestionHelp(Question.DEGREES), qualified);
    }

    @Override
    void display(Profile profile) {
        var held = profile.study().degrees();
        degrees.show(held == null ? List.of() : held);
        none.setValue(held != null && held.isEmpty());
        none.setVisible(degrees.isEmpty());
        qualified.show(profile.study().professionalQualification());
    }

    @Override
    public List<Problem> problems() {
        return Stream.concat(degrees.problems().stream(), super.problems().stream())
                .toList();
    }

    @Override
    public List<Problem> unanswered() {
        var open = new ArrayList<Problem>();
        if (degrees.isEmpty() && !none.getValue()) {
            open.add(new Problem(degrees, Words.of("unanswered.DEGREES")));
        }
        if (degrees.all().stream().anyMatch(degree -> degree.level() == null)) {
            open.add(new Problem(degrees, Words.of("unanswered.DEGREE_LEVEL")));
        }
        open.addAll(super.unanswered());
        return open;
    }

    @Override
    public boolean asks(Question question) {
        return OF_A_DEGREE.contains(question) || super.asks(question);
    }

    @Override
    public void focus(Question question) {
        if (OF_A_DEGREE.contains(question)) {
            degrees.focus(question);
        } else {
            super.focus(question);
        }
    }

    private void noneTold() {
        if (degrees.isEmpty()) {
            tell(none.getValue() ? List.of() : null);
        }
    }

    private void degreesTold(List<Degree> told) {
        if (!told.isEmpty() && none.getValue()) {
            none.setValue(false);
        }
        none.setVisible(told.isEmpty());
        tell(told.isEmpty() ? null : told);
    }

    private void tell(@Nullable List<Degree> told) {
        edit(p -> p.withStudy(p.study().withDegrees(told)));
    }

    private EntryText card(Degree degree) {
        var level = degree.level();
        var named = level == null ? Words.of("degree.unnamed") : Words.of("degree.level." + level);
        var heading = degree.title() == null ? named : degree.title();
        var detail = new ArrayList<String>();
        if (degree.institution() != null) {
            detail.add(degree.institution());
        }
        if (degree.awardedOn() != null) {
            detail.add(Words.of("degree.awarded.on", Spans.awarded(degree.awardedOn())));
        }
        var tags = new ArrayList<String>();
        if (level == null) {
            tags.add(Words.of("degree.level.untold"));
        } else if (degree.title() != null) {
            tags.add(named);
        }
        tag(tags, AGGREGATE_LIST.awarded(degree, HongKong.today(clock)), "degree.eligible.tag");
        tag(tags, degree.stem(), "degree.stem.tag");
        tag(tags, degree.renownedInstitution(), "degree.renowned.tag");
        return new EntryText(heading, Words.joined("list.dotted", detail), tags);
    }

    private static void tag(List<String> tags, Answer answer, String key) {
        if (answer.isYes()) {
            tags.add(Words.of(key));
        }
    }
}
