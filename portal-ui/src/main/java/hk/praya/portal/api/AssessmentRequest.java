package hk.praya.portal.api;

import hk.praya.domain.profile.DegreeLevel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked to be assessed. In all of it, null is what has not been answered.
 *
 * @param on the day whose ages and years count; today in Hong Kong if null
 */
record AssessmentRequest(@Nullable LocalDate on, @Nullable Profile profile) {

    /**
     * @param degrees empty for none
     * @param work totals; they count where no job is listed
     * @param jobs empty for no work at all, unless {@code work} says something
     * @param businessProfitHkd the profit of a business that is owned; 0 where there is none
     */
    record Profile(
            @Nullable LocalDate dateOfBirth,
            @Nullable List<Degree> degrees,
            @Nullable Boolean professionalQualification,
            @Nullable Work work,
            @Nullable List<Job> jobs,
            @Nullable String talentListProfession,
            @Nullable Boolean meetsTalentListSpecification,
            @Nullable Languages languages,
            @Nullable Long annualIncomeHkd,
            @Nullable Long businessProfitHkd,
            @Nullable Boolean ownsListedCompany,
            @Nullable Family family,
            @Nullable Achievement achievement,
            @Nullable Prerequisites prerequisites) {}

    record Degree(
            @Nullable DegreeLevel level,
            @Nullable LocalDate awardedOn,
            @Nullable String institution,
            @Nullable Boolean renownedInstitution,
            @Nullable Boolean eligibleUniversity,
            @Nullable Boolean stem) {}

    record Work(
            @Nullable Double graduateLevelYears,
            @Nullable Double seniorYears,
            @Nullable Double internationalYears,
            @Nullable Double reputableEnterpriseYears,
            @Nullable Double specifiedFieldYears) {}

    record Job(
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            @Nullable Boolean graduateLevel,
            @Nullable Boolean senior,
            @Nullable Boolean international,
            @Nullable Boolean reputableEnterprise,
            @Nullable Boolean specifiedField) {}

    record Languages(
            @Nullable Boolean chinese,
            @Nullable Boolean english,
            @Nullable Integer others) {}

    record Family(
            @Nullable Boolean residentRelative,
            @Nullable Spouse spouse,
            @Nullable List<Child> children) {}

    record Spouse(@Nullable Boolean accompanying, @Nullable Boolean degree) {}

    record Child(
            @Nullable LocalDate dateOfBirth,
            @Nullable Boolean accompanying,
            @Nullable Boolean unmarried) {}

    record Achievement(@Nullable Boolean award, @Nullable Boolean recognisedContribution) {}

    record Prerequisites(
            @Nullable Boolean financialSupport, @Nullable Boolean goodCharacter) {}
}
