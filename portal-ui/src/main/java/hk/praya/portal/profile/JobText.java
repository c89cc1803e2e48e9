package hk.praya.portal.profile;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Job;
import hk.praya.portal.text.Spans;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What the card of a job says. */
final class JobText {

    private JobText() {}

    static EntryText of(Job job) {
        var tags = new ArrayList<String>();
        var nature = job.nature();
        tag(tags, nature.graduateLevel(), "job.graduate.tag");
        if (nature.graduateLevel().isNo()) {
            tags.add(Words.of("job.graduate.no-tag"));
        } else {
            tag(tags, nature.senior(), "job.senior.tag");
            tag(tags, nature.international(), "job.abroad.tag");
            tag(tags, nature.reputableEnterprise(), "job.enterprise.tag");
            tag(tags, nature.specifiedField(), "job.field.tag");
        }
        return new EntryText(heading(job), dates(job), tags);
    }

    private static String heading(Job job) {
        var title = job.title();
        var employer = job.employer();
        if (title != null && employer != null) {
            return Words.of("job.heading", title, employer);
        }
        if (title != null) {
            return title;
        }
        return employer == null ? Words.of("job.unnamed") : employer;
    }

    private static String dates(Job job) {
        var from = job.from();
        var to = job.to();
        if (from == null) {
            return Words.of("job.dates.untold");
        }
        return to == null
                ? Words.of("job.dates.since", Spans.month(from))
                : Words.of("job.dates.between", Spans.month(from), Spans.month(to), Spans.length(from, to));
    }

    private static void tag(List<String> tags, Answer answer, String key) {
        if (answer.isYes()) {
            tags.add(Words.of(key));
        }
    }
}
