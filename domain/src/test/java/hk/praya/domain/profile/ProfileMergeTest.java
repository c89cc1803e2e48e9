package hk.praya.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileMergeTest {

    private static final Profile BASE = Profile.UNANSWERED;

    @Test
    void partsChangedOnEitherSideAreBothKept() {
        var latest = BASE.withLanguage(Language.UNANSWERED.withEnglish(Answer.YES));
        var edited = BASE.withMeans(Means.UNANSWERED.withAnnualIncomeHkd(1_000_000L));

        var merged = new ProfileMerge(BASE, latest, edited).merged();

        assertThat(merged).isEqualTo(latest.withMeans(edited.means()));
    }

    @Test
    void twoPeopleWhoTypedTheSameDoNotConflict() {
        var same = BASE.withFamily(Family.UNANSWERED.withChildren(List.of()));

        var merge = new ProfileMerge(BASE, same, same);

        assertThat(merge.conflicts()).isFalse();
        assertThat(merge.merged()).isEqualTo(same);
    }

    @Test
    void nothingChangedIsTheBase() {
        assertThat(new ProfileMerge(BASE, BASE, BASE).merged()).isEqualTo(BASE);
    }

    @Test
    void oneConflictHoldsBackTheWholeMerge() {
        var latest = BASE.withLanguage(Language.UNANSWERED.withEnglish(Answer.YES));
        var edited = BASE.withLanguage(Language.UNANSWERED.withChinese(Answer.YES))
                .withMeans(Means.UNANSWERED.withAnnualIncomeHkd(1L));

        assertThatIllegalStateException().isThrownBy(() -> new ProfileMerge(BASE, latest, edited).merged());
    }

    @Test
    void takingAnAnswerBackIsAChange() {
        var base = BASE.withLanguage(Language.UNANSWERED.withEnglish(Answer.YES));

        assertThat(new ProfileMerge(base, base, BASE).merged()).isEqualTo(BASE);
    }

    static Stream<Part> parts() {
        return Stream.of(
                new Part(
                        "person",
                        p -> p.withPerson(Person.UNANSWERED.withDateOfBirth(LocalDate.of(1990, 1, 1))),
                        p -> p.withPerson(Person.UNANSWERED.withDateOfBirth(LocalDate.of(1990, 1, 2)))),
                new Part(
                        "study",
                        p -> p.withStudy(Study.UNANSWERED.withDegrees(List.of())),
                        p -> p.withStudy(Study.UNANSWERED.withProfessionalQualification(Answer.NO))),
                new Part(
                        "work",
                        p -> p.withWork(Work.UNANSWERED.withStated(new StatedYears(1.0, null, null, null, null))),
                        p -> p.withWork(Work.UNANSWERED.withStated(new StatedYears(2.0, null, null, null, null)))),
                new Part(
                        "talent",
                        p -> p.withTalent(new TalentListing("Actuaries", Answer.YES)),
                        p -> p.withTalent(new TalentListing("Actuaries", Answer.NO))),
                new Part(
                        "language",
                        p -> p.withLanguage(Language.UNANSWERED.withOthers(0)),
                        p -> p.withLanguage(Language.UNANSWERED.withOthers(1))),
                new Part(
                        "means",
                        p -> p.withMeans(Means.UNANSWERED.withBusinessProfitHkd(-1L)),
                        p -> p.withMeans(Means.UNANSWERED.withOwnsBusiness(Answer.NO))),
                new Part(
                        "family",
                        p -> p.withFamily(Family.UNANSWERED.withResidentRelative(Answer.YES)),
                        p -> p.withFamily(Family.UNANSWERED.withSpouse(new Spouse(Answer.NO, Answer.UNANSWERED)))),
                new Part(
                        "achievement",
                        p -> p.withAchievement(new Achievement(Answer.YES, Answer.NO)),
                        p -> p.withAchievement(new Achievement(Answer.NO, Answer.NO))),
                new Part(
                        "suitability",
                        p -> p.withSuitability(new Suitability(Answer.YES, Answer.YES)),
                        p -> p.withSuitability(new Suitability(Answer.YES, Answer.NO))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void aPartOnlyTheySavedIsTheirs(Part part) {
        assertThat(new ProfileMerge(BASE, part.theirs().apply(BASE), BASE).merged())
                .isEqualTo(part.theirs().apply(BASE));
        assertThat(new ProfileMerge(BASE, part.ours().apply(BASE), BASE).merged())
                .isEqualTo(part.ours().apply(BASE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void aPartOnlyWeEditedIsOurs(Part part) {
        assertThat(new ProfileMerge(BASE, BASE, part.ours().apply(BASE)).merged())
                .isEqualTo(part.ours().apply(BASE));
        assertThat(new ProfileMerge(BASE, BASE, part.theirs().apply(BASE)).merged())
                .isEqualTo(part.theirs().apply(BASE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void aPartBothChangedDifferentlyIsAConflict(Part part) {
        var merge =
                new ProfileMerge(BASE, part.theirs().apply(BASE), part.ours().apply(BASE));

        assertThat(merge.conflicts()).isTrue();
        assertThatIllegalStateException().isThrownBy(merge::merged);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void savingAPartTouchesNoOther(Part part) {
        var others = parts().filter(other -> !other.name().equals(part.name()))
                .map(Part::theirs)
                .reduce(UnaryOperator.identity(), (first, second) -> p -> second.apply(first.apply(p)));
        var latest = others.apply(BASE);

        var merge = new ProfileMerge(BASE, latest, part.ours().apply(BASE));

        assertThat(merge.conflicts()).isFalse();
        assertThat(merge.merged()).isEqualTo(part.ours().apply(latest));
    }

    record Part(String name, UnaryOperator<Profile> theirs, UnaryOperator<Profile> ours) {
        @Override
        public String toString() {
            return name;
        }
    }
}
