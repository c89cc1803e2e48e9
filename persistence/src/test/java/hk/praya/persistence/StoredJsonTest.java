package hk.praya.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hk.praya.domain.account.CodePurpose;
import hk.praya.domain.account.Role;
import hk.praya.domain.application.Relationship;
import hk.praya.domain.application.Route;
import hk.praya.domain.application.Step;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.assessment.Standing;
import hk.praya.domain.casework.Decision;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.FileType;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.JobNature;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class StoredJsonTest {

    private final JsonMapper json = StoredJson.mapper();

    static Stream<Profile> profiles() {
        return Stream.of(Samples.fullProfile(), Samples.emptyLists(), Profile.UNANSWERED);
    }

    static List<Class<? extends Enum<?>>> storedEnums() {
        return List.of(
                Answer.class,
                CodePurpose.class,
                Decision.class,
                DegreeLevel.class,
                DocumentKind.class,
                FileType.class,
                Item.class,
                Kind.class,
                Prerequisite.class,
                Question.class,
                Relationship.class,
                Role.class,
                Route.class,
                Stage.class,
                Standing.class,
                Step.class);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aProfileIsReadAsItWasWritten(Profile profile) {
        assertThat(json.readValue(json.writeValueAsString(profile), Profile.class))
                .isEqualTo(profile);
    }

    @Test
    void anAssessmentIsReadAsItWasWritten() {
        var assessment = Samples.assessment();

        assertThat(assessment.findings().stream().map(Object::getClass).distinct())
                .hasSize(Finding.class.getPermittedSubclasses().length);
        assertThat(json.readValue(json.writeValueAsString(assessment), Assessment.class))
                .isEqualTo(assessment);
    }

    @Test
    void aProfileThatWasWrittenOnceIsReadForEver() {
        assertThat(json.treeToValue(Golden.read("profile-1.json"), Profile.class))
                .isEqualTo(Samples.fullProfile());
        assertThat(json.treeToValue(Golden.read("profile-1-unanswered.json"), Profile.class))
                .isEqualTo(Profile.UNANSWERED);
    }

    @Test
    void aProfileIsWrittenNowAsItWasOnce() {
        assertThat(Golden.written(Samples.fullProfile())).isEqualTo(Golden.read("profile-1.json"));
    }

    @Test
    void whatIsNotKnownAnyMoreIsPassedOver() {
        var nature = json.readValue("""
                {"graduateLevel": "YES", "senior": "NO", "international": "NO", "reputableEnterprise": "NO",
                 "specifiedField": "NO", "parttime": {"hours": [1, 2]}}
                """, JobNature.class);

        assertThat(nature).isEqualTo(new JobNature(Answer.YES, Answer.NO, Answer.NO, Answer.NO, Answer.NO));
    }

    @Test
    void whatNobodyWasAskedForThenIsUnanswered() {
        var nature = json.readValue("{\"graduateLevel\": \"YES\", \"senior\": null}", JobNature.class);

        assertThat(nature)
                .isEqualTo(new JobNature(
                        Answer.YES, Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED, Answer.UNANSWERED));
    }

    @Test
    void aNameThatIsNotKnownIsAnErrorAndNotLeftOut() {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> json.readValue("{\"graduateLevel\": \"PERHAPS\"}", JobNature.class));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> json.readValue("{\"type\": \"guessed\"}", Finding.class));
    }

    @ParameterizedTest
    @MethodSource("storedEnums")
    void namesInTheDatabaseStayNames(Class<? extends Enum<?>> type) {
        var known = Golden.read("names.json").get(type.getSimpleName()).values().stream()
                .map(name -> name.asString())
                .toList();

        assertThat(Arrays.stream(type.getEnumConstants()).map(Enum::name)).containsExactlyInAnyOrderElementsOf(known);
    }
}
