package hk.praya.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TongueTest {

    @ParameterizedTest
    @CsvSource({
        "en, ENGLISH",
        "en-GB, ENGLISH",
        "fr, ENGLISH",
        "fil-PH, ENGLISH",
        "zh-HK, TRADITIONAL",
        "zh-TW, TRADITIONAL",
        "zh-MO, TRADITIONAL",
        "zh-Hant, TRADITIONAL",
        "zh-Hant-HK, TRADITIONAL",
        "zh-Hant-SG, TRADITIONAL",
        "zh, SIMPLIFIED",
        "zh-CN, SIMPLIFIED",
        "zh-SG, SIMPLIFIED",
        "zh-MY, SIMPLIFIED",
        "zh-Hans, SIMPLIFIED",
        "zh-Hans-HK, SIMPLIFIED",
    })
    void everyLocaleIsSpokenToInOneLanguage(String tag, Tongue tongue) {
        assertThat(Tongue.of(Locale.forLanguageTag(tag))).isEqualTo(tongue);
    }

    @ParameterizedTest
    @CsvSource({
        "fr zh-TW en, TRADITIONAL",
        "de en zh, ENGLISH",
        "zh-SG zh-HK, SIMPLIFIED",
        "fr de, ENGLISH",
    })
    void theFirstLanguageThatIsAskedForAndSpokenHereIsChosen(String tags, Tongue tongue) {
        var asked = Stream.of(tags.split(" ")).map(Locale::forLanguageTag).toList();
        assertThat(Tongue.among(Collections.enumeration(asked))).isEqualTo(tongue);
    }

    @Test
    void languagesAreOfferedInTheOrderHongKongIsUsedTo() {
        assertThat(new BundledWords().getProvidedLocales())
                .extracting(Locale::toLanguageTag)
                .containsExactly("en", "zh-Hant-HK", "zh-Hans");
    }

    @Test
    void namesStandInTheOrderThatReadersOfALanguageLookThemUpIn() {
        var names = List.of("越南", "法國", "日本", "一國");
        assertThat(names.stream().sorted(Tongue.TRADITIONAL.order())).containsExactly("一國", "日本", "法國", "越南");
        var simplified = List.of("越南", "法国", "日本", "中国");
        assertThat(simplified.stream().sorted(Tongue.SIMPLIFIED.order())).containsExactly("法国", "日本", "越南", "中国");
    }
}
