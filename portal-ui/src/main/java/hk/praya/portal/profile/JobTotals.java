package hk.praya.portal.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Work;
import hk.praya.portal.text.Spans;
import hk.praya.portal.text.Words;
import hk.praya.scoring.rule.WorkKind;
import hk.praya.scoring.rule.WorkedYears;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What jobs add up to by a day, kind by kind, and the gaps between them. */
final class JobTotals extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int MONTHS_A_YEAR = 12;

    private final Map<WorkKind, DescriptionList.Description> totals = new EnumMap<>(WorkKind.class);
    private final Paragraph gaps = new Paragraph();

    JobTotals() {
        var list = new DescriptionList();
        list.addClassName("facts");
        for (var kind : WorkKind.values()) {
            var total = new DescriptionList.Description();
            totals.put(kind, total);
            list.add(new DescriptionList.Term(Words.of("work.kind." + kind)), total);
        }
        gaps.addClassName("hint");
        getContent().addClassName("job-totals");
        getContent().add(new H3(Words.of("work.totals.derived")), list, gaps);
        setVisible(false);
    }

    void show(List<Job> jobs, LocalDate on) {
        setVisible(!jobs.isEmpty());
        var profile = Profile.UNANSWERED.withWork(new Work(StatedYears.UNANSWERED, jobs));
        totals.forEach((kind, total) -> {
            long months = Math.round(WorkedYears.certain(profile, kind, on) * MONTHS_A_YEAR);
            total.setText(months == 0 ? Words.of("work.totals.none") : Spans.ofMonths(months));
        });
        var between = Gap.between(jobs);
        gaps.setVisible(!between.isEmpty());
        gaps.setText(Words.of(
                "work.gaps",
                Words.joined("list.apart", between.stream().map(Gap::words).toList())));
    }
}
