package hk.praya.portal.rulebook;

import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.StatedYears;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.QmasRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What to keep in mind about a result that is counted on another day than today. */
final class Cautions {

    private Cautions() {}

    static List<String> on(LocalDate day, LocalDate today, Profile told, QmasRules rules) {
        var cautions = new ArrayList<String>();
        if (rules.isDoubtfulOn(day)) {
            cautions.add(Words.of("caution.doubtful"));
        }
        if (day.isAfter(today)) {
            cautions.add(Words.of("caution.future"));
        }
        if (!day.equals(today) && isStatedInTotals(told)) {
            cautions.add(Words.of("caution.totals"));
        }
        if (day.isBefore(today) && hasUndatedDegree(told)) {
            cautions.add(Words.of("caution.degrees"));
        }
        return cautions;
    }

    private static boolean isStatedInTotals(Profile told) {
        return !told.work().isLedger() && !told.work().stated().equals(StatedYears.UNANSWERED);
    }

    private static boolean hasUndatedDegree(Profile told) {
        var degrees = told.study().degrees();
        return degrees != null && degrees.stream().map(Degree::awardedOn).anyMatch(awarded -> awarded == null);
    }
}
