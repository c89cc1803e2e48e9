package hk.praya.portal.layout;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.account.Role;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.usecase.ChooseLanguage;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.DateBoxes;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.text.Tongue;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LanguageSwitchTest {

    private final PortalInMemory portal = new PortalInMemory(ChooseLanguage.class);

    @BeforeEach
    void open() {
        portal.browse(Questions.class);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("questions", QueryParameters.of("from", "check"));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void theLanguagesAreNamedInThemselvesAndTheOneSpokenIsMarked() {
        assertThat(buttons()).extracting(NativeButton::getText).containsExactly("ENG", "繁", "简");
        assertThat(buttons())
                .extracting(button -> button.getAriaLabel().orElseThrow())
                .containsExactly("ENG, English", "繁體中文", "简体中文");
        assertThat(buttons())
                .extracting(button -> button.getElement().getAttribute("lang"))
                .containsExactly("en", "zh-Hant-HK", "zh-Hans");
        assertThat(current()).isEqualTo("ENG");
        choose("简");
        assertThat(current()).isEqualTo("简");
    }

    @Test
    void choosingALanguageKeepsThePageAndSaysEverythingOnItInTheLanguage() {
        choose("繁");
        assertThat(PortalInMemory.path()).isEqualTo("questions?from=check");
        assertThat(_get(H1.class).getText()).isEqualTo("看看香港優才計劃是否適合你");
        assertThat(_get(Nav.class, nav -> nav.withAttribute("aria-label", Words.of("nav.label")))
                        .getElement()
                        .getTextRecursively())
                .contains("登入");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("看看香港優才計劃是否適合你 – Praya");
        choose("简");
        assertThat(_get(H1.class).getText()).isEqualTo("看看香港优才计划适不适合您");
        choose("ENG");
        assertThat(_get(H1.class).getText()).startsWith("Find out whether");
    }

    @Test
    void whatWasTypedStaysWhetherItCanBeReadOrNot() {
        _get(TextField.class, spec -> spec.withClasses("free")).setValue("half a sentence");
        _get(PasswordField.class).setValue("correct horse battery");
        _get(AnswerChoice.class).setValue(Answer.NO);
        box("Day").setValue("31");
        box("Month").setValue("2");
        choose("繁");
        assertThat(_get(TextField.class, spec -> spec.withClasses("free")).getValue())
                .isEqualTo("half a sentence");
        assertThat(_get(PasswordField.class).getValue()).isEqualTo("correct horse battery");
        assertThat(_get(AnswerChoice.class).answer()).isEqualTo(Answer.NO);
        assertThat(List.of(box("年"), box("月"), box("日")))
                .extracting(TextField::getValue)
                .containsExactly("", "2", "31");
    }

    @Test
    void datesAreAskedForInTheOrderInWhichTheLanguageWritesThem() {
        assertThat(_find(_get(DateBoxes.class), TextField.class))
                .extracting(TextField::getLabel)
                .containsExactly("Day", "Month", "Year");
        choose("繁");
        assertThat(_find(_get(DateBoxes.class), TextField.class))
                .extracting(TextField::getLabel)
                .containsExactly("年", "月", "日");
    }

    @Test
    void theChoiceIsRememberedByTheBrowser() {
        choose("简");
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        assertThat(response.getHeader("Set-Cookie")).startsWith("praya-language=zh-Hans;");
    }

    @Test
    void lettersToWhoeverIsSignedInAreWrittenInTheLanguageFromNowOn() {
        var mei = portal.register("mei@example.org", Role.APPLICANT);
        choose("繁");
        assertThat(portal.accounts.find(mei).orElseThrow().language()).isEqualTo(Locale.ENGLISH);
        portal.account.applicant(mei);
        choose("简");
        assertThat(portal.accounts.find(mei).orElseThrow().language()).isEqualTo(Tongue.SIMPLIFIED.locale());
        assertThat(portal.accounts.find(mei).orElseThrow().version()).isEqualTo(1);
        choose("简");
        assertThat(portal.accounts.find(mei).orElseThrow().version()).isEqualTo(1);
    }

    private static List<NativeButton> buttons() {
        return _find(_get(LanguageSwitch.class), NativeButton.class);
    }

    private static String current() {
        return buttons().stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-current")))
                .map(NativeButton::getText)
                .reduce("", String::concat);
    }

    private static void choose(String language) {
        _click(_get(_get(LanguageSwitch.class), NativeButton.class, spec -> spec.withText(language)));
    }

    private static TextField box(String label) {
        return _get(_get(DateBoxes.class), TextField.class, spec -> spec.withLabel(label));
    }

    /** A page with boxes of every kind. */
    @Route(value = "questions", layout = PortalLayout.class)
    @AnonymousAllowed
    public static final class Questions extends Page {

        private static final long serialVersionUID = 1L;

        public Questions() {
            super("start.heading");
            var free = new TextField();
            free.addClassName("free");
            for (Component box : List.of(
                    free,
                    new PasswordField(Words.of("account.password")),
                    new AnswerChoice(Words.of("ask.SPOUSE")),
                    new DateBoxes(Words.of("ask.DATE_OF_BIRTH")))) {
                getContent().add(box);
            }
        }
    }

    @Test
    void theSkipLinkStaysOnThePage() {
        assertThat(_get(Anchor.class, link -> link.withClasses("skip")).getHref())
                .isEqualTo("questions?from=check#main");
    }
}
