package hk.praya.portal.profile;

import hk.praya.domain.profile.Job;
import hk.praya.portal.text.Spans;
import hk.praya.portal.text.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Months between two jobs in which there was neither. */
record Gap(YearMonth first, YearMonth last) {

    private record Span(YearMonth from, @Nullable YearMonth to) {

        static @Nullable Span of(Job job) {
            var from = job.from();
            return from == null ? null : new Span(from, job.to());
        }
    }

    static List<Gap> between(List<Job> jobs) {
        var spans = jobs.stream()
                .map(Span::of)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Span::from))
                .toList();
        var gaps = new ArrayList<Gap>();
        YearMonth covered = null;
        for (var span : spans) {
            if (covered != null && span.from().isAfter(covered.plusMonths(1))) {
                gaps.add(new Gap(covered.plusMonths(1), span.from().minusMonths(1)));
            }
            if (span.to() == null) {
                return gaps;
            }
            covered = covered == null || span.to().isAfter(covered) ? span.to() : covered;
        }
        return gaps;
    }

    String words() {
        var length = Spans.length(first, last);
        return first.equals(last)
                ? Spans.month(first)
                : Words.of("work.gap", Spans.month(first), Spans.month(last), length);
    }
}
