package hk.praya.scoring.qmas;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Standing;
import hk.praya.scoring.rule.Gate;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.rule.RuleSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps in sight how far the rules were read from official pages. */
class SourcesTest {

    private static final List<RuleSet> SETS = new QmasRules().all();

    @Test
    void onlyTheseTablesRestOnMoreThanWhatAgenciesPrint() {
        assertThat(official())
                .containsExactly(
                        "gpt-2024 AGED_50_OR_BELOW",
                        "gpt-2024 ELIGIBLE_DEGREE",
                        "gpt-2024 STEM_DEGREE",
                        "gpt-2024 TWO_LANGUAGES",
                        "gpt-2024 ENGLISH",
                        "gpt-2024 FIVE_YEARS_WORK",
                        "gpt-2024 THREE_YEARS_ENTERPRISE",
                        "gpt-2024 THREE_YEARS_FIELD",
                        "gpt-2024 TWO_YEARS_INTERNATIONAL",
                        "gpt-245 TALENT_LIST",
                        "gpt-2018 TALENT_LIST",
                        "gpt-2008 AGE_BAND",
                        "gpt-2008 QUALIFICATION_BAND",
                        "gpt-2008 WORK_BAND",
                        "gpt-2008 LANGUAGE_BAND",
                        "gpt-2008 RESIDENT_RELATIVE",
                        "gpt-2008 SPOUSE_DEGREE",
                        "gpt-2008 CHILDREN",
                        "abpt-2024 EXCEPTIONAL_ACHIEVEMENT");
    }

    @Test
    void nothingIsScoredThatNobodyPrinted() {
        assertThat(SETS)
                .flatExtracting(RuleSet::rules)
                .extracting(Rule::citation)
                .extracting(Citation::standing)
                .isNotEmpty()
                .doesNotContain(Standing.UNVERIFIED);
    }

    @Test
    void onlyAgeAndLanguageOfTheMiddlePeriodLackAnOfficialPrerequisite() {
        assertThat(SETS)
                .allSatisfy(set -> assertThat(set.prerequisites())
                        .filteredOn(gate -> gate.citation().standing() != Standing.OFFICIAL)
                        .extracting(Gate::prerequisite)
                        .hasToString(isOfTheMiddlePeriod(set) ? "[AGE, LANGUAGE]" : "[]"));
    }

    @Test
    void everyProvisionIsNamed() {
        assertThat(SETS)
                .flatExtracting(RuleSet::rules)
                .extracting(Rule::citation)
                .allSatisfy(law -> assertThat(law.provision()).isNotBlank());
        assertThat(SETS)
                .flatExtracting(RuleSet::prerequisites)
                .extracting(Gate::citation)
                .allSatisfy(law -> assertThat(law.provision()).isNotBlank());
    }

    private static Stream<String> official() {
        return SETS.stream()
                .flatMap(set -> set.rules().stream()
                        .filter(rule -> rule.citation().standing() == Standing.OFFICIAL)
                        .map(rule -> set.id() + " " + rule.item()));
    }

    private static boolean isOfTheMiddlePeriod(RuleSet set) {
        return !List.of("gpt-2006", "abpt-2006", "gpt-2024", "abpt-2024")
                .contains(set.id().value());
    }
}
