package hk.praya.scoring.forecast;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Profile;
import hk.praya.scoring.rule.Gate;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goes through time from one day to another, stopping only where something may change. */
final class Course {

    private final Profile told;
    private final RuleSet rules;
    private final LocalDate from;
    private final LocalDate to;
    private final WorkAhead work;
    private final Almanac almanac;

    Course(Profile told, RuleSet rules, LocalDate from, LocalDate to, PresentWork assumed) {
        this.told = told;
        this.rules = rules;
        this.from = from;
        this.to = to;
        this.work = new WorkAhead(told.work(), from, assumed);
        this.almanac = new Almanac(told, work, to);
    }

    /** Every run of days on which nothing changes. */
    List<Step> steps() {
        var steps = new ArrayList<Step>();
        var before = outlook(from);
        var first = before;
        List<Move> moves = List.of();
        for (var day : days()) {
            var after = outlook(day);
            var moved = moves(before, after);
            if (!moved.isEmpty()) {
                steps.add(step(first, day.minusDays(1), moves));
                first = after;
                moves = moved;
            }
            before = after;
        }
        steps.add(step(first, to, moves));
        return steps;
    }

    /** The days after the first on which something may change, in order. */
    NavigableSet<LocalDate> days() {
        return Stream.concat(
                        rules.rules().stream().flatMap(almanac::days),
                        rules.prerequisites().stream().map(Gate::condition).flatMap(almanac::days))
                .filter(day -> day.isAfter(from) && !day.isAfter(to))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Outlook outlook(LocalDate day) {
        return new Outlook(rules, told, work, day);
    }

    private Step step(Outlook outlook, LocalDate last, List<Move> moves) {
        var worth = outlook.findings().stream().reduce(new Worth(0, 0), Worth::plus);
        var met = outlook.prerequisites().stream().reduce(Answer.YES, Answer::and);
        return new Step(outlook.day(), last, worth, worth.reaches(rules.threshold()), met, moves);
    }

    private List<Move> moves(Outlook before, Outlook after) {
        var moves = new ArrayList<Move>();
        for (int i = 0; i < rules.rules().size(); i++) {
            ofFinding(rules.rules().get(i), i, before, after).forEach(moves::add);
        }
        for (int i = 0; i < rules.prerequisites().size(); i++) {
            ofPrerequisite(rules.prerequisites().get(i), i, before, after).forEach(moves::add);
        }
        return moves;
    }

    private Stream<Move> ofFinding(Rule rule, int index, Outlook before, Outlook after) {
        var was = before.findings().get(index);
        var is = after.findings().get(index);
        return was.equals(is)
                ? Stream.empty()
                : Stream.of(new Move.OfFinding(rule.item(), was, is, almanac.causes(rule, before, after)));
    }

    private Stream<Move> ofPrerequisite(Gate gate, int index, Outlook before, Outlook after) {
        var was = before.prerequisites().get(index);
        var is = after.prerequisites().get(index);
        return was == is
                ? Stream.empty()
                : Stream.of(new Move.OfPrerequisite(
                        gate.prerequisite(), was, is, almanac.causes(gate.condition(), before, after)));
    }
}
