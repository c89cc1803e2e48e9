package hk.praya.portal.help;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static hk.praya.portal.testing.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.text.Tongue;
import hk.praya.portal.text.Words;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpViewsTest {

    private final PortalInMemory portal = new PortalInMemory();

    @BeforeEach
    void browse() {
        portal.browse(HelpView.class, TermsView.class, ProblemsView.class, AccessibilityView.class);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void everyWayLeadsToAPage() {
        UI.getCurrent().navigate("help");
        var ways = _find(Anchor.class).stream().map(Anchor::getHref).toList();
        assertThat(ways).containsExactly("help/terms", "help/problems", "accessibility");
        for (var way : ways) {
            UI.getCurrent().navigate(way);
            assertThat(PortalInMemory.path()).isEqualTo(way);
            assertThat(_get(H1.class).getText()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTermIsSaidInTheReadersLanguageAndInTheTwoOthers(Tongue tongue) {
        UI.getCurrent().setLocale(tongue.locale());
        UI.getCurrent().navigate("help/terms");
        assertThat(_find(DescriptionList.Term.class))
                .extracting(DescriptionList.Term::getText)
                .containsExactlyInAnyOrderElementsOf(List.of(Term.values()).stream()
                        .map(term -> term.in(tongue))
                        .toList());
        for (var other : Tongue.values()) {
            assertThat(_find(Span.class, spec -> spec.withAttribute("lang", other.tag())))
                    .extracting(Span::getText)
                    .containsExactlyInAnyOrderElementsOf(
                            other == tongue
                                    ? List.of()
                                    : List.of(Term.values()).stream()
                                            .map(term -> term.in(other))
                                            .toList());
        }
    }

    @Test
    void aTermThatNoOfficialPageHasIsSaidToBeOurs() {
        UI.getCurrent().navigate("help/terms");
        assertThat(text(at("quota"))).doesNotContain("Not an official term").contains("名額", "名额", "in a year");
        assertThat(text(at("reference-number"))).contains("Not an official term", "申請編號", "申请编号");
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasItsPlaceWithWhatItMeans(KnownProblem problem) {
        UI.getCurrent().navigate("help/problems");
        assertThat(problem.address()).isEqualTo("help/problems#" + problem.code());
        assertThat(text(at(problem.code()))).contains(problem.title(), problem.advice(), "Code: " + problem.code());
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonForWhichAFileIsNotTakenIsKnown(DocumentProblem problem) {
        assertThat(KnownProblem.of(problem).advice()).isEqualTo(Words.of(problem));
    }

    @Test
    void codesAreSafeToWriteInAnAddress() {
        assertThat(KnownProblem.values()).extracting(KnownProblem::code).allMatch(code -> code.matches("[a-z0-9-]+"));
        assertThat(KnownProblem.FILE_HEIC_NOT_READ.code()).isEqualTo("file-heic-not-read");
        assertThat(KnownProblem.ofRequest(422).code()).isEqualTo("request-422");
    }

    @Test
    void theStatementSaysWhatWasNotTested() {
        UI.getCurrent().navigate("accessibility");
        assertThat(_find(ListItem.class)).hasSizeGreaterThan(8);
        assertThat(text(_get(AccessibilityView.class)))
                .contains("28 November 2026", "What was not tested", "Nobody who relies on a screen reader");
    }

    private static Component at(String place) {
        return _get(Div.class, spec -> spec.withId(place));
    }
}
