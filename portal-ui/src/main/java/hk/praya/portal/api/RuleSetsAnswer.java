package hk.praya.portal.api;

import hk.praya.domain.assessment.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every rule set there has been: the general tests from the newest back, then the achievement routes. */
record RuleSetsAnswer(List<RuleSetSummary> ruleSets) {

    record RuleSetSummary(String id, String name, Kind kind, InForce inForce, int threshold, int maximum) {}

    /**
     * @param to the last day; null for a set that no other has followed
     * @param earliest where {@code from} is not confirmed, the first day that it may be
     * @param latest where {@code from} is not confirmed, the last day that it may be
     */
    record InForce(LocalDate from, @Nullable LocalDate to, boolean confirmed, LocalDate earliest, LocalDate latest) {}
}
