package hk.praya.portal.profile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import hk.praya.domain.HongKong;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.domain.profile.TalentListing;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The person's work: totals in years, or the jobs one by one. Once there is a job the jobs count, and what was stated
 * before is kept.
 */
public final class WorkSection extends ProfileSection {

    private static final long serialVersionUID = 1L;

    private static final Job BLANK = new Job(null, null, null, null, JobNature.UNANSWERED);

    private enum Way {
        TOTALS,
        JOBS
    }

    private final transient Clock clock;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>(Words.of("work.way"));
    private final StatedYearsBoxes stated = new StatedYearsBoxes();
    private final Entries<Job> jobs = new Entries<>("job.add", BLANK, JobEditor::new, JobText::of);
    private final JobTotals totals = new JobTotals();
    private final Div ledger = new Div();
    private final AnswerChoice listed = ask(
            Question.TALENT_LIST,
            (p, told) -> p.withTalent(new TalentListing(p.talent().profession(), told)));
    private final ProfessionField profession;

    public WorkSection(Clock clock) {
        this.clock = clock;
        way.setItems(Way.values());
        way.setItemLabelGenerator(item -> Words.of("work.way." + item));
        way.setValue(Way.TOTALS);
        way.addClassName("segmented");
        way.addValueChangeListener(_ -> arrange());
        stated.onChange(change ->
                edit(p -> p.withWork(p.work().withStated(change.apply(p.work().stated())))));
        jobs.onChange(this::jobsTold);
        var hint = new Paragraph(Words.of("work.jobs.hint"));
        hint.addClassName("hint");
        ledger.add(hint, jobs, totals);
        listed.setHelperText(Words.of("ask.TALENT_LIST.hint"));
        profession = new ProfessionField(clock);
        profession.addValueChangeListener(_ -> professionTold());
        lay(way, stated, ledger, profession, new ProfessionNote(profession), listed);
        arrange();
    }

    @Override
    void display(Profile profile) {
        boolean sawJobs = !jobs.isEmpty();
        stated.show(profile.work().stated());
        jobs.show(profile.work().jobs());
        if (!jobs.isEmpty() && !sawJobs) {
            way.setValue(Way.JOBS);
        }
        totals.show(jobs.all(), HongKong.today(clock));
        listed.show(profile.talent().meetsSpecification());
        profession.setValue(profile.talent().profession());
        arrange();
    }

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        problems.addAll(jobs.isEmpty() && !jobs.isOpen() ? stated.problems() : jobs.problems());
        problems.addAll(super.problems());
        return problems;
    }

    @Override
    public List<Problem> unanswered() {
        var open = new ArrayList<Problem>();
        if (jobs.isEmpty()) {
            open.addAll(stated.unanswered());
        } else if (jobs.all().stream().anyMatch(job -> job.from() == null)) {
            open.add(new Problem(jobs, Words.of("unanswered.JOB_DATES")));
        }
        open.addAll(super.unanswered());
        return open;
    }

    @Override
    public boolean asks(Question question) {
        return stated.asks(question) || super.asks(question);
    }

    @Override
    public void focus(Question question) {
        if (!stated.asks(question)) {
            super.focus(question);
        } else if (jobs.isEmpty() && way.getValue() == Way.TOTALS) {
            moveTo(stated.box(question));
        } else {
            way.setValue(Way.JOBS);
            jobs.focus(question);
        }
    }

    private void arrange() {
        stated.setVisible(way.getValue() == Way.TOTALS);
        stated.setCounting(jobs.isEmpty());
        ledger.setVisible(way.getValue() == Way.JOBS);
    }

    private void jobsTold(List<Job> told) {
        totals.show(told, HongKong.today(clock));
        arrange();
        edit(p -> p.withWork(p.work().withJobs(told)));
    }

    private void professionTold() {
        var told = profession.getValue();
        edit(p -> p.withTalent(new TalentListing(told, p.talent().meetsSpecification())));
    }
}
