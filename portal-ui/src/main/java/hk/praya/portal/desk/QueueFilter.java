package hk.praya.portal.desk;

import hk.praya.domain.application.Reference;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.profile.PersonName;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of the queue is shown.
 *
 * @param typed a reference or part of one, or parts of a name; blank for any
 * @param stage null for any
 */
record QueueFilter(String typed, @Nullable Stage stage, Show show) {

    /** Which cases are shown by whose turn it is. */
    enum Show {
        UNFINISHED,
        FOR_OFFICER,
        FOR_APPLICANT,
        FINISHED,
        ALL;

        private boolean shows(Turn turn) {
            return switch (this) {
                case UNFINISHED -> turn != Turn.NOBODY;
                case FOR_OFFICER -> turn == Turn.ANSWERED || turn == Turn.OFFICER;
                case FOR_APPLICANT -> turn == Turn.APPLICANT;
                case FINISHED -> turn == Turn.NOBODY;
                case ALL -> true;
            };
        }
    }

    private static final int SHORTEST_PART = 3;

    static final QueueFilter NEW = new QueueFilter("", null, Show.UNFINISHED);

    boolean isNew() {
        return typed.isBlank() && stage == null && show == Show.UNFINISHED;
    }

    QueueFilter showing(Show other) {
        return new QueueFilter(typed, stage, other);
    }

    boolean accepts(WaitingCase candidate) {
        return show.shows(candidate.waiting().turn()) && matches(candidate);
    }

    /** Whether only whose turn it is keeps the case from being shown. */
    boolean hides(WaitingCase candidate) {
        return !show.shows(candidate.waiting().turn()) && matches(candidate);
    }

    private boolean matches(WaitingCase candidate) {
        var history = candidate.queued().history();
        return (stage == null || history.stage() == stage)
                && (typed.isBlank() || isReference(candidate) || isName(candidate));
    }

    private boolean isReference(WaitingCase candidate) {
        var reference = candidate.queued().reference();
        return Reference.parse(typed)
                .map(reference::equals)
                .orElseGet(() -> bare(typed).length() >= SHORTEST_PART
                        && bare(reference.value()).startsWith(bare(typed)));
    }

    private boolean isName(WaitingCase candidate) {
        var name = candidate.queued().applicant();
        if (name == null) {
            return false;
        }
        var whole = comparable(written(name));
        return Arrays.stream(comparable(typed).split(" ")).allMatch(whole::contains);
    }

    private static String written(PersonName name) {
        return String.join(
                " ",
                Stream.of(name.full(), name.chinese() == null ? "" : name.chinese())
                        .toList());
    }

    private static String bare(String reference) {
        return reference.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-\\u2010-\\u2015]", "");
    }

    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
