package hk.praya.portal.layout;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletResponse;
import hk.praya.domain.usecase.ChooseLanguage;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.text.Parallel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondLanguageSwitchTest {

    private final PortalInMemory portal = new PortalInMemory(ChooseLanguage.class);

    @BeforeEach
    void open() {
        portal.browse(LanguageSwitchTest.Questions.class);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("questions", QueryParameters.of("from", "check"));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void atFirstThereIsNoneAndTheOtherTwoAreOffered() {
        assertThat(buttons()).extracting(NativeButton::getText).containsExactly("None", "繁", "简");
        assertThat(pressed()).containsExactly("None");
        assertThat(beside(_get(H1.class).getText())).isEmpty();
    }

    @Test
    void whatThePageSaysIsThereInBothAndWhatWasTypedStays() {
        _get(TextField.class, spec -> spec.withClasses("free")).setValue("half a sentence");
        choose("繁");
        assertThat(PortalInMemory.path()).isEqualTo("questions?from=check");
        assertThat(_get(H1.class).getText()).startsWith("Find out whether");
        assertThat(beside(_get(H1.class).getText())).contains("看看香港優才計劃是否適合你");
        assertThat(_get(TextField.class, spec -> spec.withClasses("free")).getValue())
                .isEqualTo("half a sentence");
        assertThat(pressed()).containsExactly("繁");
    }

    @Test
    void aLanguageThatWasTheSecondChangesPlacesWithTheFirst() {
        choose("繁");
        _click(_get(_get(LanguageSwitch.class), NativeButton.class, spec -> spec.withText("繁")));
        assertThat(buttons()).extracting(NativeButton::getText).containsExactly("不顯示", "ENG", "简");
        assertThat(pressed()).containsExactly("ENG");
        assertThat(beside("看看香港優才計劃是否適合你"))
                .hasValueSatisfying(same -> assertThat(same).startsWith("Find out whether"));
    }

    @Test
    void theChoiceIsRememberedUntilThereIsNoneAgain() {
        choose("简");
        choose("None");
        assertThat(VaadinServletResponse.getCurrent().getHttpServletResponse().getHeaders("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("praya-second-language"))
                .satisfiesExactly(
                        kept -> assertThat(kept).startsWith("praya-second-language=zh-Hans;"),
                        gone -> assertThat(gone).startsWith("praya-second-language=;"));
        assertThat(beside(_get(H1.class).getText())).isEmpty();
        assertThat(pressed()).containsExactly("None");
    }

    private static Optional<String> beside(String text) {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), Parallel.class))
                .flatMap(parallel -> parallel.of(text));
    }

    private static List<NativeButton> buttons() {
        return _find(_get(SecondLanguageSwitch.class), NativeButton.class);
    }

    private static List<String> pressed() {
        return buttons().stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(NativeButton::getText)
                .toList();
    }

    private static void choose(String language) {
        _click(_get(_get(SecondLanguageSwitch.class), NativeButton.class, spec -> spec.withText(language)));
    }
}
