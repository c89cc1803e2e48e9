package hk.praya.scoring.qmas;

import static hk.praya.scoring.qmas.Sources.TALENT_LIST_PAGE;

import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.scoring.rule.Condition.TalentListed;
import hk.praya.scoring.rule.InForce;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.rule.Rule.Held;
import hk.praya.scoring.rule.RuleSet;

/** The General Points Test of 225 points: that of 2015, to which 28 August 2018 added the Talent List. */
final class GeneralPoints2018 {

    static final InForce FROM = InForce.from(2018, 8, 28);

    /** 4: Talent List; language and family follow it as 5 and 6. */
    static final Rule TALENT_LIST =
            new Held(Item.TALENT_LIST, TALENT_LIST_PAGE.at("Points since 28 August 2018"), 30, new TalentListed());

    static final RuleSet RULES = GeneralPoints2015.RULES.amended(new RuleSetId("gpt-2018"), FROM, TALENT_LIST);

    private GeneralPoints2018() {}
}
