package hk.praya.domain.profile;

import org.jspecify.annotations.Nullable;

/**
 * Income and business, in whole Hong Kong dollars or their equivalent.
 *
 * @param annualIncomeHkd income in the year immediately before the application; null where not told
 * @param ownsBusiness whether the person now owns a business entity
 * @param businessProfitHkd that entity's profit in the year immediately before; null where not told, negative for a loss
 * @param ownsListedCompany whether the person now owns a listed company
 */
public record Means(
        @Nullable Long annualIncomeHkd,
        Answer ownsBusiness,
        @Nullable Long businessProfitHkd,
        Answer ownsListedCompany) {

    public static final Means UNANSWERED = new Means(null, Answer.UNANSWERED, null, Answer.UNANSWERED);

    public Means withAnnualIncomeHkd(@Nullable Long told) {
        return new Means(told, ownsBusiness, businessProfitHkd, ownsListedCompany);
    }

    public Means withOwnsBusiness(Answer told) {
        return new Means(annualIncomeHkd, told, businessProfitHkd, ownsListedCompany);
    }

    public Means withBusinessProfitHkd(@Nullable Long told) {
        return new Means(annualIncomeHkd, ownsBusiness, told, ownsListedCompany);
    }

    public Means withOwnsListedCompany(Answer told) {
        return new Means(annualIncomeHkd, ownsBusiness, businessProfitHkd, told);
    }
}
