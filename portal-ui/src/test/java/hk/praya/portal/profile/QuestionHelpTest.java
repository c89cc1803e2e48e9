package hk.praya.portal.profile;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import hk.praya.domain.profile.Question;
import hk.praya.portal.rulebook.RuleSetView;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionHelpTest {

    private final PortalInMemory portal = new PortalInMemory();

    @BeforeEach
    void browse() {
        portal.browse(RuleSetView.class);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DEGREE_LEVEL", "SPOUSE_DEGREE"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyQuestionHasItsMeaningAnExampleAndAPlaceInTheRulebook(Question question) {
        var help = new QuestionHelp(question);
        UI.getCurrent().add(help);
        assertThat(help.isOpen()).isFalse();
        assertThat(text(help))
                .contains(Words.of("help.ask." + question), "For example: ", Words.of(question), "What this means");
        var place = _get(help, Anchor.class).getHref().split("#", -1);
        UI.getCurrent().navigate(place[0]);
        assertThat(_find(Component.class, spec -> spec.withId(place[1]))).hasSize(1);
    }

    @Test
    void whatIsAskedFromTheStartHasHelpBeneathIt() {
        var means = new MeansSection();
        UI.getCurrent().add(means);
        assertThat(means.getContent().getChildren().map(part -> part.getClass().getSimpleName()))
                .containsExactly(
                        "FigureField",
                        "QuestionHelp",
                        "AnswerChoice",
                        "QuestionHelp",
                        "FigureField",
                        "AnswerChoice",
                        "QuestionHelp");
    }
}
