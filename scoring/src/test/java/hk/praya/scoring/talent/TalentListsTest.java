package hk.praya.scoring.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hk.praya.domain.assessment.Standing;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.Condition.TalentListed;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.search.Folded;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalentListsTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 8, 28);

    @ParameterizedTest
    @CsvSource({
        "2018-08-28, 11, 11",
        "2021-09-30, 11, 11",
        "2021-10-01, 13, 13",
        "2023-05-15, 13, 13",
        "2023-05-16, 51, 33",
        "2025-02-28, 51, 33",
        "2025-03-01, 60, 42",
        "2026-11-22, 60, 42"
    })
    void eachListIsInForceFromItsDay(LocalDate on, int announced, int found) {
        var list = TalentLists.on(on);

        assertThat(list.announced()).isEqualTo(announced);
        assertThat(list.professions()).hasSize(found);
        assertThat(list.isComplete()).isEqualTo(announced == found);
    }

    @Test
    void beforeTheFirstThereIsNoList() {
        assertThatExceptionOfType(NoTalentListOnDay.class)
                .isThrownBy(() -> TalentLists.on(FIRST.minusDays(1)))
                .withMessageContaining("2018-08-27");
    }

    @Test
    void theFirstListBeginsWithTheFirstTestThatScoresOne() {
        assertThat(scoring(FIRST.minusDays(1))).isFalse();
        assertThat(scoring(FIRST)).isTrue();
        assertThat(TalentLists.all().getFirst().inForce().from()).isEqualTo(FIRST);
    }

    @Test
    void onlyTheBeginningOfTheSecondIsDoubtful() {
        assertThat(TalentLists.all())
                .extracting(list -> list.inForce().isConfirmed())
                .containsExactly(true, false, true, true);
        assertThat(TalentLists.all().get(1).inForce().isDoubtfulOn(LocalDate.of(2021, 10, 31)))
                .isTrue();
        assertThat(TalentLists.all().get(1).inForce().isDoubtfulOn(LocalDate.of(2021, 11, 1)))
                .isFalse();
    }

    @Test
    void aLaterListKeepsWhatWasListedBefore() {
        for (int i = 1; i < TalentLists.all().size(); i++) {
            assertThat(names(TalentLists.all().get(i)))
                    .startsWith(names(TalentLists.all().get(i - 1)).toArray(String[]::new))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatOnlyFollowsFromAnEarlierListIsNotConfirmed() {
        assertThat(standing("2018-08-28", "Actuaries")).isEqualTo(Standing.OFFICIAL);
        assertThat(standing("2021-10-01", "Actuaries")).isEqualTo(Standing.OFFICIAL);
        assertThat(standing("2023-05-16", "Actuaries")).isEqualTo(Standing.UNVERIFIED);
        assertThat(standing("2023-05-16", "Architects")).isEqualTo(Standing.SECONDARY);
        assertThat(standing("2025-03-01", "Architects")).isEqualTo(Standing.UNVERIFIED);
        assertThat(standing("2025-03-01", "Accountants")).isEqualTo(Standing.OFFICIAL);
    }

    @Test
    void everyProfessionIsFoundByEitherOfItsNames() {
        assertThat(TalentLists.all())
                .allSatisfy(list -> assertThat(list.professions()).allSatisfy(profession -> {
                    assertThat(list.find(" " + profession.name().toUpperCase(Locale.ROOT)))
                            .contains(profession);
                    if (profession.chineseName() != null) {
                        assertThat(list.find(profession.chineseName())).contains(profession);
                    }
                }));
    }

    @Test
    void noTwoProfessionsAreCalledTheSame() {
        assertThat(TalentLists.all().getLast().professions())
                .extracting(profession -> Folded.of(profession.name()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aProfessionThatTheListOfTheDayDoesNotNameIsNotFound() {
        assertThat(TalentLists.on(LocalDate.of(2025, 2, 28)).find("Accountants"))
                .isEmpty();
        assertThat(TalentLists.on(LocalDate.of(2025, 3, 1)).find("Accountants")).isPresent();
        assertThat(TalentLists.all().getLast().find("Lion tamers")).isEmpty();
        assertThat(TalentLists.all().getLast().find("")).isEmpty();
        assertThat(TalentLists.all().getLast().find(" ".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "engineer civil, Civil engineers",
        "精算, Actuaries",
        "伊斯兰金融, Financial professionals with Islamic market experience",
        "ESG, 'Professionals in Environmental, Social and Governance (ESG)'",
        "创新及科技专家, Innovation and technology experts",
        "healthcare nurses, Nurses"
    })
    void typingFindsAProfession(String typed, String found) {
        assertThat(TalentLists.all().getLast().search(typed))
                .extracting(Profession::name)
                .contains(found);
    }

    private static List<String> names(TalentList list) {
        return list.professions().stream().map(Profession::name).toList();
    }

    private static Standing standing(String on, String profession) {
        return TalentLists.on(LocalDate.parse(on))
                .find(profession)
                .orElseThrow()
                .standing();
    }

    private static boolean scoring(LocalDate on) {
        return new QmasRules()
                .inForce(on).getFirst().rules().stream()
                        .anyMatch(rule -> rule instanceof Rule.Held held && held.condition() instanceof TalentListed);
    }
}
