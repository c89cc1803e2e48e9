package hk.praya.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.application.DependantId;
import hk.praya.domain.application.Obstacle;
import hk.praya.domain.application.Step;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.portal.testing.KaribuTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WayTest extends KaribuTest {

    private static final DependantId CHILD = new DependantId(new UUID(1, 2));

    @ParameterizedTest
    @EnumSource(names = {"ABOUT_YOU", "EDUCATION", "CAREER", "LANGUAGES_AND_MEANS", "FAMILY"})
    void anUnfinishedPartLeadsToItself(Step step) {
        var way = past(new Obstacle.Unfinished(step));

        assertThat(way.route())
                .isEqualTo("application/" + step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(way.text()).startsWith("Finish the part “");
    }

    @ParameterizedTest
    @EnumSource
    void aPrerequisiteLeadsToWhereItIsTold(Prerequisite prerequisite) {
        var way = past(new Obstacle.PrerequisiteNotMet(prerequisite));

        assertThat(way.text()).contains("Look at your");
        assertThat(way.route())
                .isIn("application/about-you", "application/education", "application/languages-and-means");
    }

    @Test
    void aThresholdNotReachedNamesBothNumbers() {
        assertThat(past(new Obstacle.ThresholdNotReached(5, 6)).text()).contains("5 are certain, and 6 are needed");
    }

    @Test
    void aChildTooOldLeadsToItsEntry() {
        var way = past(new Obstacle.ChildTooOld(CHILD));

        assertThat(way.route()).isEqualTo("application/family/" + CHILD);
        assertThat(way.text()).startsWith("Your child is 18 or older");
    }

    @Test
    void missingPapersLeadToThePapers() {
        assertThat(past(new Obstacle.EvidenceMissing(1)).text()).startsWith("One paper is missing.");
        assertThat(past(new Obstacle.EvidenceMissing(2)))
                .isEqualTo(new Way(
                        "2 papers are missing. Add them, or agree to file without them.", "application/documents"));
    }

    @Test
    void aMissingSignatureLeadsToTheDeclaration() {
        assertThat(past(new Obstacle.NotSigned()).route()).isEqualTo("application/declaration");
    }

    private static Way past(Obstacle obstacle) {
        return Way.past(obstacle, List.of());
    }
}
