package hk.praya.scoring.university;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;
import static hk.praya.scoring.university.Universities.AGGREGATE_LIST;
import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Standing;
import hk.praya.domain.profile.Answer;
import hk.praya.scoring.search.Folded;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UniversitiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    record Named(String name, University university) {
        @Override
        public String toString() {
            return name + " of " + university.name();
        }
    }

    static Stream<Named> aliases() {
        return AGGREGATE_LIST.all().stream()
                .flatMap(university -> university.aliases().stream()
                        .filter(alias -> !isShared(alias))
                        .map(alias -> new Named(alias.name(), university)));
    }

    static Stream<Named> sharedAliases() {
        return AGGREGATE_LIST.all().stream()
                .flatMap(university -> university.aliases().stream()
                        .filter(UniversitiesTest::isShared)
                        .map(alias -> new Named(alias.name(), university)));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-28, 176",
        "2023-10-31, 176",
        "2023-11-01, 184",
        "2023-12-31, 184",
        "2024-01-01, 185",
        "2024-10-31, 185",
        "2024-11-01, 198",
        "2024-12-31, 198",
        "2025-01-01, 199",
        "2025-12-31, 199",
        "2026-01-01, 200",
        "2026-11-22, 200"
    })
    void eachEditionHasAsManyMembersAsWasAnnounced(LocalDate on, int members) {
        assertThat(AGGREGATE_LIST.on(on)).hasSize(members);
    }

    @Test
    void everyNameThatWasEverOnTheListIsKnown() {
        assertThat(AGGREGATE_LIST.all()).hasSize(211).doesNotHaveDuplicates();
        assertThat(AGGREGATE_LIST.all().stream().flatMap(university -> university.aliases().stream()))
                .hasSize(242);
        assertThat(AGGREGATE_LIST.editions())
                .containsExactly(
                        LocalDate.of(2022, 12, 28),
                        LocalDate.of(2023, 11, 1),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 11, 1),
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2026, 1, 1));
    }

    @Test
    void daysThatOnlyThePressGaveSaySo() {
        assertThat(days("University of Oxford").standing()).isEqualTo(Standing.OFFICIAL);
        assertThat(days("Beihang University").standing()).isEqualTo(Standing.OFFICIAL);
        assertThat(days("Wuhan University").standing()).isEqualTo(Standing.SECONDARY);
        assertThat(days("University of Freiburg").standing()).isEqualTo(Standing.SECONDARY);
    }

    @Test
    void beforeTheFirstEditionThereIsNoListToGoBy() {
        var before = LocalDate.of(2022, 12, 27);

        assertThat(AGGREGATE_LIST.on(before)).isEmpty();
        assertThat(AGGREGATE_LIST.listed("University of Oxford", before)).isEqualTo(UNANSWERED);
        assertThat(AGGREGATE_LIST.listed("University of Oxford", before.plusDays(1)))
                .isEqualTo(YES);
    }

    @ParameterizedTest
    @CsvSource({
        "University of Goettingen, 2023-12-31, 2024-01-01",
        "Radboud University, 2024-12-31, 2025-01-01",
        "University of Freiburg, 2025-12-31, 2026-01-01"
    })
    void aUniversityThatWasTakenOffCountsToItsLastDay(String name, LocalDate last, LocalDate after) {
        assertThat(AGGREGATE_LIST.listed(name, last)).isEqualTo(YES);
        assertThat(AGGREGATE_LIST.listed(name, after)).isEqualTo(NO);
    }

    @ParameterizedTest
    @CsvSource({
        "EHL Hospitality Business School, 2023-11-01",
        "University of São Paulo, 2024-01-01",
        "Royal College of Art, 2024-11-01",
        "University of Massachusetts, 2025-01-01",
        "Adelaide University, 2026-01-01"
    })
    void aUniversityThatWasAddedCountsFromItsFirstDay(String name, LocalDate first) {
        assertThat(AGGREGATE_LIST.listed(name, first.minusDays(1))).isEqualTo(NO);
        assertThat(AGGREGATE_LIST.listed(name, first)).isEqualTo(YES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSEAD",
                "London Business School",
                "Edinburgh Napier University",
                "University of Massachusetts Boston",
                "University of California",
                "Oxford",
                "University",
                "大学",
                ""
            })
    void aNameThatIsNotKnownIsNeverTakenForANo(String name) {
        assertThat(AGGREGATE_LIST.find(name)).isEmpty();
        assertThat(AGGREGATE_LIST.listed(name, DAY)).isEqualTo(UNANSWERED);
    }

    @Test
    void everyOfficialNameIsFoundHoweverItIsWritten() {
        assertThat(AGGREGATE_LIST.all()).allSatisfy(university -> {
            var name = university.name();
            assertThat(Stream.of(
                            name,
                            name.toUpperCase(Locale.ROOT),
                            "  " + name.toLowerCase(Locale.ROOT).replace(" ", "   ") + "\t",
                            Normalizer.normalize(name, Normalizer.Form.NFD),
                            Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", ""),
                            name.replaceAll("[’']", ""),
                            name.replaceAll("[-,()]", " "),
                            name.replace("&", "and"),
                            name.replaceFirst("^The ", ""),
                            name.startsWith("The ") ? name : "the " + name,
                            fullWidth(name)))
                    .allSatisfy(written ->
                            assertThat(AGGREGATE_LIST.find(written)).as(written).contains(university));
        });
    }

    @Test
    void everyChineseNameIsFound() {
        var chinese = AGGREGATE_LIST.all().stream()
                .filter(university -> university.chineseName() != null)
                .toList();

        assertThat(chinese)
                .hasSize(51)
                .allSatisfy(
                        university -> assertThat(AGGREGATE_LIST.find(Objects.requireNonNull(university.chineseName())))
                                .contains(university));
    }

    @Test
    void traditionalAndSimplifiedNamesOfTheChineseSpeakingPlacesAreTheSame() {
        var chinese = AGGREGATE_LIST.all().stream()
                .filter(university -> university.place().matches("Chinese Mainland|Hong Kong SAR|Taiwan"))
                .toList();

        assertThat(chinese)
                .hasSize(29)
                .allSatisfy(university -> assertThat(university.aliases())
                        .extracting(alias -> Folded.of(alias.name()))
                        .contains(Folded.of(Objects.requireNonNull(university.chineseName()))));
    }

    @Test
    void noTwoListedNamesAreTheSame() {
        assertThat(AGGREGATE_LIST.all())
                .extracting(university -> Folded.of(university.name()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("aliases")
    void anAliasIsAsGoodAsTheName(Named alias) {
        assertThat(AGGREGATE_LIST.find(alias.name())).contains(alias.university());
        assertThat(AGGREGATE_LIST.find(" " + alias.name().toLowerCase(Locale.ROOT)))
                .contains(alias.university());
        assertThat(AGGREGATE_LIST.listed(alias.name(), DAY))
                .isEqualTo(Answer.of(alias.university().isMemberOn(DAY)));
    }

    @ParameterizedTest
    @MethodSource("sharedAliases")
    void anAliasThatIsAnotherSchoolsTooFindsBothAndMeansNeither(Named alias) {
        assertThat(AGGREGATE_LIST.find(alias.name())).isEmpty();
        assertThat(AGGREGATE_LIST.listed(alias.name(), DAY)).isEqualTo(UNANSWERED);
        assertThat(AGGREGATE_LIST.search(alias.name())).contains(alias.university());
    }

    @Test
    void someAliasesAreSharedAndMostAreNot() {
        assertThat(sharedAliases()).hasSize(28);
        assertThat(aliases()).hasSize(214);
    }

    @ParameterizedTest
    @CsvSource({
        "NTU,National Taiwan University (NTU),'Nanyang Technological University, Singapore'",
        "中大,Sun Yat-sen University,Chinese University of Hong Kong",
        "南大,Nanjing University,'Nanyang Technological University, Singapore'",
        "东大,The University of Tokyo,Southeast University",
        "東大,The University of Tokyo,Southeast University",
        "阿德莱德大学,University of Adelaide,Adelaide University"
    })
    void aSearchForASharedAliasShowsEverySchoolOfThatName(String alias, String first, String second) {
        assertThat(found(alias)).contains(first, second);
        assertThat(found(alias).subList(0, 2)).containsExactlyInAnyOrder(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "Edinburgh, University of Edinburgh",
        "UCL, University College London",
        "ucl, University College London",
        "清華, Tsinghua University",
        "清华, Tsinghua University",
        "清華大學, Tsinghua University",
        "tsing, Tsinghua University",
        "Tsinghua, Tsinghua University",
        "NUS, National University of Singapore",
        "nat uni sing, National University of Singapore",
        "MIT, Massachusetts Institute of Technology",
        "ＭＩＴ, Massachusetts Institute of Technology",
        "EPFL, École Polytechnique Fédérale de Lausanne",
        "ecole polytechnique federale, École Polytechnique Fédérale de Lausanne",
        "sao paulo, University of São Paulo",
        "聖保羅, University of São Paulo",
        "圣保罗, University of São Paulo",
        "哈佛大學, Harvard University",
        "國立臺灣大學, National Taiwan University (NTU)",
        "東京大學, The University of Tokyo",
        "東京大学, The University of Tokyo",
        "kings college, King’s College London",
        "King's, King’s College London",
        "約翰霍普金斯大學, Johns Hopkins University",
        "Johns Hopkins, Johns Hopkins University",
        "ETH, ETH Zurich - Swiss Federal Institute of Technology",
        "berkeley, 'University of California, Berkeley'",
        "UC Berkeley, 'University of California, Berkeley'",
        "Tokyo Tech, Tokyo Institute of Technology (Tokyo Tech)",
        "tokyo institute, Tokyo Institute of Technology (Tokyo Tech)",
        "KIT, Karlsruhe Institute of Technology (KIT)"
    })
    void aSearchShowsWhatWasMeantFirst(String typed, String meant) {
        assertThat(found(typed)).first().isEqualTo(meant);
    }

    @Test
    void aSearchGoesFromTheNameToItsWordsToThePlace() {
        assertThat(found("university of hong kong"))
                .startsWith("University of Hong Kong")
                .contains("Chinese University of Hong Kong", "City University of Hong Kong");
        assertThat(found("singapore"))
                .containsExactly("Nanyang Technological University, Singapore", "National University of Singapore");
        assertThat(found("technology netherlands"))
                .containsExactly("Delft University of Technology", "Eindhoven University of Technology");
        assertThat(found("理工")).contains("California Institute of Technology", "Beijing Institute of Technology");
    }

    @Test
    void aSearchForNothingShowsAllByName() {
        assertThat(AGGREGATE_LIST.search("")).isEqualTo(AGGREGATE_LIST.all());
        assertThat(AGGREGATE_LIST.search("   ")).isEqualTo(AGGREGATE_LIST.all());
        assertThat(found("").getFirst()).isEqualTo("Aarhus University");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hogwarts", "zzz", "?!", "\u0000", "\uD83C", "🎓", "%_*", "' or 1=1", "\u202E", "大学大学"})
    void whatMeansNoSchoolFindsNone(String typed) {
        assertThat(AGGREGATE_LIST.search(typed)).isEmpty();
        assertThat(AGGREGATE_LIST.find(typed)).isEmpty();
        assertThat(AGGREGATE_LIST.listed(typed, DAY)).isEqualTo(UNANSWERED);
    }

    @Test
    void aNameWithoutEndIsNotLookedAt() {
        var endless = "University of Oxford" + " ".repeat(1_000_000);
        var stretched = "\uFDFA".repeat(200);

        assertThat(AGGREGATE_LIST.find(endless)).isEmpty();
        assertThat(AGGREGATE_LIST.search(endless)).isEmpty();
        assertThat(AGGREGATE_LIST.find("University of Oxford" + " ".repeat(180)))
                .isPresent();
        assertThat(AGGREGATE_LIST.find(stretched)).isEmpty();
        assertThat(AGGREGATE_LIST.search(stretched)).isEmpty();
    }

    @Test
    void everNewNamesChangeNothingOfWhatAKnownOneMeans() {
        for (int i = 0; i < 20_000; i++) {
            assertThat(AGGREGATE_LIST.listed("University no. " + i, DAY)).isEqualTo(UNANSWERED);
            if (i % 500 == 0) {
                assertThat(AGGREGATE_LIST.listed("university of oxford", DAY)).isEqualTo(YES);
                assertThat(AGGREGATE_LIST.listed("ucl", DAY)).isEqualTo(YES);
            }
        }
    }

    private static boolean isShared(Alias alias) {
        return !alias.isItsOwn() || alias.name().equals("NTU");
    }

    private static Membership days(String name) {
        return AGGREGATE_LIST.find(name).orElseThrow().memberships().getFirst();
    }

    private static List<String> found(String typed) {
        return AGGREGATE_LIST.search(typed).stream().map(University::name).toList();
    }

    private static String fullWidth(String name) {
        var wide = new StringBuilder();
        name.chars().forEach(c -> wide.append((char) ('!' <= c && c <= '~' ? c + 0xFEE0 : c)));
        return wide.toString();
    }
}
