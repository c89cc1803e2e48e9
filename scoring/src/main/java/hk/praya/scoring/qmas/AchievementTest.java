package hk.praya.scoring.qmas;

import static hk.praya.scoring.qmas.Sources.ACHIEVEMENT_165_AS_REPORTED;
import static hk.praya.scoring.qmas.Sources.ACHIEVEMENT_195_AS_REPORTED;
import static hk.praya.scoring.qmas.Sources.ACHIEVEMENT_225_AS_REPORTED;
import static hk.praya.scoring.qmas.Sources.ACHIEVEMENT_245_AS_REPORTED;
import static hk.praya.scoring.qmas.Sources.SCHEME_PAGE;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.scoring.rule.Condition;
import hk.praya.scoring.rule.Condition.Award;
import hk.praya.scoring.rule.Condition.RecognisedContribution;
import hk.praya.scoring.rule.Gate;
import hk.praya.scoring.rule.InForce;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.rule.RuleSet;
import java.util.List;

/** The Achievement-based Points Test: all or nothing. Its full mark has always been the general test's maximum. */
final class AchievementTest {

    private static final Condition EXCEPTIONAL = new Award().or(new RecognisedContribution());

    /** The full mark of 165 is confirmed by the press release of 7 November 2006; the two conditions are not. */
    static final RuleSet RULES_2006 =
            route("abpt-2006", GeneralPoints2006.FROM, 165, ACHIEVEMENT_165_AS_REPORTED, Prerequisites.FROM_2006);

    /** The mark stayed; the prerequisites did not. */
    static final RuleSet RULES_2008 =
            route("abpt-2008", GeneralPoints2008.FROM, 165, ACHIEVEMENT_165_AS_REPORTED, Prerequisites.FROM_2008);

    static final RuleSet RULES_2015 =
            route("abpt-2015", GeneralPoints2015.FROM, 195, ACHIEVEMENT_195_AS_REPORTED, Prerequisites.FROM_2008);

    static final RuleSet RULES_2018 =
            route("abpt-2018", GeneralPoints2018.FROM, 225, ACHIEVEMENT_225_AS_REPORTED, Prerequisites.FROM_2008);

    static final RuleSet RULES_245 =
            route("abpt-245", GeneralPoints245.FROM, 245, ACHIEVEMENT_245_AS_REPORTED, Prerequisites.FROM_2008);

    /** Since 1 November 2024 the page states no number of points: the route is open or it is not. */
    static final RuleSet RULES_2024 =
            route("abpt-2024", GeneralCriteria2024.FROM, 1, SCHEME_PAGE, Prerequisites.FROM_2024);

    private AchievementTest() {}

    private static RuleSet route(String id, InForce from, int fullMark, Citation law, List<Gate> prerequisites) {
        var achievement = new Rule.Held(
                Item.EXCEPTIONAL_ACHIEVEMENT, law.at("Achievement-based Points Test"), fullMark, EXCEPTIONAL);
        return new RuleSet(new RuleSetId(id), Kind.ACHIEVEMENT, from, fullMark, prerequisites, List.of(achievement));
    }
}
