package hk.praya.portal.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import hk.praya.portal.text.BundledWords;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of views without a browser: a page of one visitor, in English, with Praya's words. */
public abstract class KaribuTest {

    private static final String WORDS = "vaadin.i18n.provider";

    @BeforeEach
    void openPage() {
        System.setProperty(WORDS, BundledWords.class.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void closePage() {
        MockVaadin.tearDown();
        System.clearProperty(WORDS);
    }
}
