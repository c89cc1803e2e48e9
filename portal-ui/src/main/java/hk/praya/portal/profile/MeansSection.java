package hk.praya.portal.profile;

import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.text.Words;

/** Income and business. */
public final class MeansSection extends ProfileSection {

    private static final long serialVersionUID = 1L;

    private final FigureField<Long> income = ask(Question.ANNUAL_INCOME, FigureField::dollars);
    private final AnswerChoice owns = new AnswerChoice(Words.of("ask.OWNS_BUSINESS"));
    private final FigureField<Long> profit = ask(Question.BUSINESS_PROFIT, FigureField::profit);
    private final AnswerChoice listed =
            ask(Question.LISTED_COMPANY, (p, told) -> p.withMeans(p.means().withOwnsListedCompany(told)));

    public MeansSection() {
        income.setHelperText(Words.of("ask.ANNUAL_INCOME.hint"));
        income.onRead(told -> edit(p -> p.withMeans(p.means().withAnnualIncomeHkd(told))));
        owns.setHelperText(Words.of("ask.OWNS_BUSINESS.hint"));
        owns.addValueChangeListener(_ -> ownershipTold());
        asked(Question.BUSINESS_PROFIT, "unanswered.OWNS_BUSINESS", owns, owns::isEmpty);
        profit.setHelperText(Words.of("ask.BUSINESS_PROFIT.hint"));
        profit.setVisible(false);
        profit.onRead(told -> edit(p -> p.withMeans(p.means().withBusinessProfitHkd(told))));
        listed.setHelperText(Words.of("ask.LISTED_COMPANY.hint"));
        lay(income, owns, profit, listed);
    }

    @Override
    void display(Profile profile) {
        var means = profile.means();
        income.show(means.annualIncomeHkd());
        owns.show(means.ownsBusiness());
        profit.show(means.businessProfitHkd());
        listed.show(means.ownsListedCompany());
    }

    private void ownershipTold() {
        var told = owns.answer();
        profit.setVisible(told.isYes());
        edit(p -> p.withMeans(p.means().withOwnsBusiness(told)));
    }
}
