package hk.praya.portal.rulebook;

import hk.praya.domain.assessment.RuleSetId;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.InForce;
import hk.praya.scoring.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From when to when a rule set is in force, and how sure that is.
 *
 * @param end when the set began that took its place
 */
record Period(InForce begin, Optional<InForce> end) {

    static Period of(RuleSet set, QmasRules rules) {
        return new Period(set.inForce(), end(set.id(), rules));
    }

    private static Optional<InForce> end(RuleSetId id, QmasRules rules) {
        return rules.after(id).map(RuleSet::inForce);
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(begin.from())
                && end.filter(next -> !day.isBefore(next.from())).isEmpty();
    }

    /** Whether a day lies where it is not certain whether the set was in force. */
    boolean isDoubtfulOn(LocalDate day) {
        return begin.isDoubtfulOn(day)
                || end.filter(next -> next.isDoubtfulOn(day)).isPresent();
    }

    /** The first and the last day, as far as they are known. */
    String inWords() {
        if (end.isEmpty()) {
            return Words.of("period.open", day(begin, begin.from()));
        }
        var next = end.get();
        var key = begin.isConfirmed() ? "period.closed" : "period.closed.about";
        return Words.of(key, Words.day(begin.from()), day(next, next.from().minusDays(1)));
    }

    /** How sure the days are: a sentence for each that is not confirmed, or one that both are. */
    List<String> sureness() {
        var said = new ArrayList<String>();
        doubtOfBegin().ifPresent(said::add);
        end.filter(next -> !next.isConfirmed()).ifPresent(next -> said.add(doubt("period.doubt.end", next)));
        if (said.isEmpty()) {
            said.add(Words.of(end.isPresent() ? "period.sure.both" : "period.sure.begin"));
        }
        return said;
    }

    /** Between which days the first one lies, where it is not confirmed. */
    Optional<String> doubtOfBegin() {
        return begin.isConfirmed() ? Optional.empty() : Optional.of(doubt("period.doubt.begin", begin));
    }

    private static String day(InForce start, LocalDate day) {
        return start.isConfirmed() ? Words.day(day) : Words.of("period.about", Words.day(day));
    }

    private static String doubt(String key, InForce start) {
        return Words.of(key, Words.day(start.earliest()), Words.day(start.latest()), Words.day(start.from()));
    }
}
