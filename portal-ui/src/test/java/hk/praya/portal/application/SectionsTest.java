package hk.praya.portal.application;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import hk.praya.domain.application.Step;
import hk.praya.domain.profile.Achievement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Degree;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.domain.profile.Language;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Study;
import hk.praya.domain.usecase.MarkStep;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsTest extends ApplicantPages {

    @Test
    void educationCannotBeLeftOpenAsAPrerequisiteHangsOnIt() {
        startWith(Profile.UNANSWERED);
        open("application/education");
        _click(button("Continue"));
        assertThat(errors())
                .containsExactly(
                        "Add your degrees, or say that you have none.",
                        "Say whether you hold a professional qualification.");
        _setValue(_get(Checkbox.class), true);
        _click(button("Continue"));
        assertThat(errors()).containsExactly("Say whether you hold a professional qualification.");
        _setValue(choice("Do you hold a recognised professional"), Answer.YES);
        _click(button("Continue"));
        assertThat(draft().completed()).contains(Step.EDUCATION);
        assertThat(profile().study()).isEqualTo(new Study(List.of(), Answer.YES));
    }

    @Test
    void withADegreeTheProfessionalQualificationMayBeLeftOpen() {
        startWith(Profile.UNANSWERED.withStudy(Study.UNANSWERED.withDegrees(List.of(Degree.of(DegreeLevel.BACHELOR)))));
        open("application/education");
        _click(button("Continue"));
        assertThat(gaps()).containsExactly("Say whether you hold a professional qualification.");
        assertThat(draft().completed()).isEmpty();
        _click(button("Continue without answering"));
        assertThat(draft().completed()).contains(Step.EDUCATION);
        assertThat(path()).isEqualTo("application/career");
    }

    @Test
    void workMayBeLeftOpenOnceThatIsSaid() {
        startWith(Profile.UNANSWERED);
        open("application/career");
        _click(button("Continue"));
        assertThat(gaps()).contains("Enter your years of work, or 0 if you have none.");
        _click(button("Continue without answering"));
        assertThat(draft().completed()).containsExactly(Step.CAREER);
        assertThat(profile()).isEqualTo(Profile.UNANSWERED);
    }

    @Test
    void answersGoToTheProfileAtOnce() {
        startWith(Profile.UNANSWERED);
        open("application/languages-and-means");
        _setValue(choice("English"), Answer.YES);
        _setValue(choice("Have you received an award"), Answer.NO);
        assertThat(profile().language()).isEqualTo(Language.UNANSWERED.withEnglish(Answer.YES));
        assertThat(profile().achievement()).isEqualTo(new Achievement(Answer.NO, Answer.UNANSWERED));
        assertThat(said()).isEqualTo("Saved 21:07");
    }

    @Test
    void achievementsConcernOnlySomeAndAreNotMissed() {
        startWith(Profile.UNANSWERED);
        open("application/languages-and-means");
        _click(button("Continue"));
        assertThat(gaps()).isNotEmpty().noneMatch(gap -> gap.contains("award"));
    }

    @Test
    void takingTheLastDegreeAwayOpensEducationAgain() {
        var draft = startWith(
                Profile.UNANSWERED.withStudy(new Study(List.of(Degree.of(DegreeLevel.BACHELOR)), Answer.UNANSWERED)));
        the(MarkStep.class).mark(applicant(), draft.id(), Step.EDUCATION, MarkStep.Mark.COMPLETED);
        open("application/education");
        _click(button("Remove"));
        _click(button("Yes, remove"));
        assertThat(profile().study().degrees()).isNull();
        assertThat(draft().completed()).isEmpty();
    }

    private static List<String> gaps() {
        return _find(_get(UnansweredNotice.class), ListItem.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }
}
