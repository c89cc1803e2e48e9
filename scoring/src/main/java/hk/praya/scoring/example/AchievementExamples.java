package hk.praya.scoring.example;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.YES;

import hk.praya.domain.assessment.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the achievement route makes of a medallist, and of somebody who does good work without an award. */
final class AchievementExamples {

    static final List<WorkedExample> ALL = Stream.of(
                    under("abpt-2024", LocalDate.of(2025, 3, 3), 1),
                    under("abpt-245", LocalDate.of(2023, 6, 1), 245),
                    under("abpt-2018", LocalDate.of(2019, 3, 1), 225),
                    under("abpt-2015", LocalDate.of(2016, 3, 1), 195),
                    under("abpt-2008", LocalDate.of(2010, 3, 1), 165),
                    under("abpt-2006", LocalDate.of(2007, 3, 1), 165))
            .flatMap(List::stream)
            .toList();

    private AchievementExamples() {}

    private static List<WorkedExample> under(String ruleSet, LocalDate on, int fullMark) {
        return List.of(
                WorkedExample.of(Persona.FENCER, ruleSet, on)
                        .earns(fullMark, Item.EXCEPTIONAL_ACHIEVEMENT)
                        .comesTo(fullMark, YES, YES),
                WorkedExample.of(Persona.NURSE, ruleSet, on).comesTo(0, NO, YES));
    }
}
