package hk.praya.scoring.qmas;

import static hk.praya.scoring.qmas.Conditions.agedAtMost;
import static hk.praya.scoring.qmas.Conditions.inReputableEnterprises;
import static hk.praya.scoring.qmas.Conditions.inSpecifiedFields;
import static hk.praya.scoring.qmas.Conditions.international;
import static hk.praya.scoring.qmas.Conditions.worked;
import static hk.praya.scoring.qmas.Sources.CRITERIA_AS_COPIED;
import static hk.praya.scoring.qmas.Sources.SELF_ASSESSMENT_TOOL;
import static hk.praya.scoring.university.Universities.AGGREGATE_LIST;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.scoring.rule.Condition;
import hk.praya.scoring.rule.Condition.BusinessProfit;
import hk.praya.scoring.rule.Condition.EligibleDegree;
import hk.praya.scoring.rule.Condition.EligibleStemDegree;
import hk.praya.scoring.rule.Condition.Income;
import hk.praya.scoring.rule.Condition.Languages;
import hk.praya.scoring.rule.Condition.OwnsListedCompany;
import hk.praya.scoring.rule.InForce;
import hk.praya.scoring.rule.Rule.Criterion;
import hk.praya.scoring.rule.RuleSet;
import java.util.List;

/** The twelve criteria of the General Points Test since 1 November 2024, of which six must be met. */
final class GeneralCriteria2024 {

    static final InForce FROM = InForce.from(2024, 11, 1);

    /** 1 (A): aged 50 or below. */
    static final Criterion AGED_50_OR_BELOW = criterion(1, Item.AGED_50_OR_BELOW, SELF_ASSESSMENT_TOOL, agedAtMost(50));

    /** 2 (B): a master's or doctoral degree of an eligible university. */
    static final Criterion ELIGIBLE_DEGREE =
            criterion(2, Item.ELIGIBLE_DEGREE, SELF_ASSESSMENT_TOOL, new EligibleDegree(AGGREGATE_LIST));

    /** 3 (B): that degree is in science, technology, engineering or mathematics. */
    static final Criterion STEM_DEGREE =
            criterion(3, Item.STEM_DEGREE, SELF_ASSESSMENT_TOOL, new EligibleStemDegree(AGGREGATE_LIST));

    /** 4 (C): proficient in two languages, written and spoken. */
    static final Criterion TWO_LANGUAGES = criterion(4, Item.TWO_LANGUAGES, SELF_ASSESSMENT_TOOL, new Languages(2));

    /** 5 (C): proficient in English, written and spoken. */
    static final Criterion ENGLISH = criterion(5, Item.ENGLISH, SELF_ASSESSMENT_TOOL, Conditions.ENGLISH);

    /** 6 (D): five years of work at graduate or specialist level. */
    static final Criterion FIVE_YEARS_WORK = criterion(6, Item.FIVE_YEARS_WORK, SELF_ASSESSMENT_TOOL, worked(5));

    /** 7 (D): three years of it in multinational companies or reputable enterprises. */
    static final Criterion THREE_YEARS_ENTERPRISE =
            criterion(7, Item.THREE_YEARS_ENTERPRISE, SELF_ASSESSMENT_TOOL, inReputableEnterprises(3));

    /** 8 (D): three years of it in innovation and technology, finance, or international trade. */
    static final Criterion THREE_YEARS_FIELD =
            criterion(8, Item.THREE_YEARS_FIELD, SELF_ASSESSMENT_TOOL, inSpecifiedFields(3));

    /** 9 (D): two years of it with international exposure. */
    static final Criterion TWO_YEARS_INTERNATIONAL =
            criterion(9, Item.TWO_YEARS_INTERNATIONAL, SELF_ASSESSMENT_TOOL, international(2));

    /** 10 (E): income of HK$1 million in the year before. */
    static final Criterion ANNUAL_INCOME = criterion(10, Item.ANNUAL_INCOME, CRITERIA_AS_COPIED, new Income(1_000_000));

    /** 11 (F): owns a business that made a profit of HK$5 million in the year before. */
    static final Criterion BUSINESS_PROFIT =
            criterion(11, Item.BUSINESS_PROFIT, CRITERIA_AS_COPIED, new BusinessProfit(5_000_000));

    /** 12 (F): owns a listed company. */
    static final Criterion LISTED_COMPANY =
            criterion(12, Item.LISTED_COMPANY, CRITERIA_AS_COPIED, new OwnsListedCompany());

    static final RuleSet RULES = new RuleSet(
            new RuleSetId("gpt-2024"),
            Kind.CRITERIA,
            FROM,
            6,
            Prerequisites.FROM_2024,
            List.of(
                    AGED_50_OR_BELOW,
                    ELIGIBLE_DEGREE,
                    STEM_DEGREE,
                    TWO_LANGUAGES,
                    ENGLISH,
                    FIVE_YEARS_WORK,
                    THREE_YEARS_ENTERPRISE,
                    THREE_YEARS_FIELD,
                    TWO_YEARS_INTERNATIONAL,
                    ANNUAL_INCOME,
                    BUSINESS_PROFIT,
                    LISTED_COMPANY));

    private GeneralCriteria2024() {}

    private static Criterion criterion(int number, Item item, Citation law, Condition condition) {
        return new Criterion(number, item, law.at("Criterion " + number), condition);
    }
}
