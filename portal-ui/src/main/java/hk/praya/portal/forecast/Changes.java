package hk.praya.portal.forecast;

import hk.praya.domain.assessment.Kind;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Spans;
import hk.praya.portal.text.Words;
import hk.praya.scoring.forecast.Cause;
import hk.praya.scoring.forecast.Move;
import hk.praya.scoring.forecast.Step;
import hk.praya.scoring.forecast.Worth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happens on a day, in words. */
final class Changes {

    private static final long MONTHS_A_YEAR = 12;
    private static final Worth NOTHING = new Worth(0, 0);

    private Changes() {}

    /** Why a step begins: a clause or several, as the middle of a sentence. */
    static String why(Step step) {
        return clause(step.moves().stream()
                .flatMap(move -> move.causes().stream())
                .distinct()
                .toList());
    }

    /** What a step begins with: for each thing that happens, a sentence and what it changes. */
    static List<String> of(Step step, Kind kind) {
        Map<List<Cause>, List<Move>> byCause = new LinkedHashMap<>();
        step.moves()
                .forEach(move -> byCause.computeIfAbsent(move.causes(), _ -> new ArrayList<>())
                        .add(move));
        return byCause.entrySet().stream()
                .map(entry -> sentence(Words.capitalised(clause(entry.getKey())), entry.getValue(), kind))
                .toList();
    }

    private static String sentence(String happening, List<Move> moves, Kind kind) {
        return moves.size() == 1 && moves.getFirst() instanceof Move.OfFinding only && isOfWork(only)
                ? work(happening, only, kind)
                : Words.of("forecast.move", happening, effects(moves, kind));
    }

    private static boolean isOfWork(Move.OfFinding move) {
        return move.causes().stream().allMatch(Cause.YearsOfWork.class::isInstance);
    }

    /** Years of work have the name of the line that they move, which therefore is not named again. */
    private static String work(String happening, Move.OfFinding move, Kind kind) {
        if (kind == Kind.POINTS) {
            return effect(move, happening, kind);
        }
        return Words.of(move.after().certain() > 0 ? "forecast.move.work.met" : "forecast.move.work.may", happening);
    }

    /** A number, or from one to another while it is open. */
    static String worth(Worth worth) {
        return worth.certain() == worth.possible()
                ? Words.number((double) worth.certain())
                : Words.of("forecast.worth.open", worth.certain(), worth.possible());
    }

    private static String effects(List<Move> moves, Kind kind) {
        return Words.joined(
                "sentence.apart", moves.stream().map(move -> effect(move, kind)).toList());
    }

    private static String effect(Move move, Kind kind) {
        return switch (move) {
            case Move.OfFinding finding -> effect(finding, Words.of(finding.item()), kind);
            case Move.OfPrerequisite(var prerequisite, var _, var after, var _) ->
                Words.of("forecast.move.prerequisite." + after, Words.of(prerequisite));
        };
    }

    private static String effect(Move.OfFinding move, String name, Kind kind) {
        if (kind == Kind.POINTS) {
            return Words.of("forecast.move.POINTS", name, worth(move.before()), worth(move.after()));
        }
        if (move.after().certain() > 0) {
            return Words.of("forecast.move.met", name);
        }
        return Words.of(move.after().equals(NOTHING) ? "forecast.move.lost" : "forecast.move.may", name);
    }

    private static String clause(Collection<Cause> causes) {
        return Reasons.list(causes.stream().map(Changes::clause).toList());
    }

    private static String clause(Cause cause) {
        return switch (cause) {
            case Cause.Birthday(int age) -> Words.of("forecast.cause.birthday", age);
            case Cause.YearsOfWork(int years, var kind, var reached) ->
                Words.of("forecast.cause.work." + reached + "." + kind, Spans.ofMonths(years * MONTHS_A_YEAR));
            case Cause.DegreeAwarded(var level) ->
                Words.of(level == null ? "forecast.cause.degree" : "forecast.cause.degree." + level);
            case Cause.ListRenewed() -> Words.of("forecast.cause.list");
            case Cause.ChildBorn() -> Words.of("forecast.cause.child.born");
            case Cause.ChildOfAge() -> Words.of("forecast.cause.child.of-age");
        };
    }
}
