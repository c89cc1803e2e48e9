package hk.praya.portal.assess;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.profile.Question;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.scoring.advice.Settling;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskLinkTest {

    private final PortalInMemory portal = new PortalInMemory();

    @BeforeEach
    void browse() {
        portal.browse(AssessView.class);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void a_link_leads_to_where_its_question_is_asked() {
        assertThat(new AskLink(Question.ENGLISH, "English").getHref()).isEqualTo("assess?ask=ENGLISH");
        UI.getCurrent().navigate("assess", QueryParameters.of("ask", "ENGLISH"));
        assertThat(focused()).containsExactly("English, written and spoken");
    }

    @Test
    void an_address_that_names_no_question_leads_to_the_page() {
        UI.getCurrent().navigate("assess", QueryParameters.of("ask", "WHATEVER"));
        assertThat(focused()).isEmpty();
        assertThat(Texts.of(_get(ResultHead.class))).startsWith("0 of 12 criteria");
    }

    @Test
    void a_link_says_how_much_hangs_on_its_question() {
        assertThat(new AskLink(new Settling(Question.ENGLISH, 2), Kind.CRITERIA).getText())
                .isEqualTo("Your English (up to +2)");
        assertThat(new AskLink(new Settling(Question.GOOD_CHARACTER, 0), Kind.POINTS).getText())
                .isEqualTo("Whether your record is clear (a prerequisite)");
        assertThat(new AskLink(new Settling(Question.AWARD, 1), Kind.ACHIEVEMENT).getText())
                .isEqualTo("Your awards");
    }

    /** The labels of the fields that the browser is told to go to. */
    private static List<String> focused() {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .filter(pending -> pending.getInvocation().getExpression().contains("scrollIntoView"))
                .flatMap(pending -> Element.get(pending.getOwner()).getComponent().stream())
                .map(component -> ((AnswerChoice) component).getLabel())
                .toList();
    }
}
