package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in its main states: pictures of it for people to look at, and what any page has to keep to. In English and
 * in light colours; in the looks of a name with {@code ./praya screens zh-CN-dark}, and in every look there is with
 * {@code ./praya screens --all}.
 */
class ScreensIT {

    private static final List<Look> LOOKS = looks(System.getProperty("praya.screens", "en-GB-light"));
    private static final int NARROWEST = 320;
    private static final Path PICTURES = Path.of("target", "screens");

    private static final Set<Screen> TAKEN = new LinkedHashSet<>();

    private static Audience audience;

    @BeforeAll
    static void open() {
        audience = new Audience("screens");
    }

    @AfterAll
    static void close() throws IOException {
        for (var look : LOOKS) {
            new ContactSheet(PICTURES, look).show(List.copyOf(TAKEN), audience.browser());
        }
        ContactSheet.index(PICTURES, LOOKS);
        audience.close();
    }

    private static List<Look> looks(String asked) {
        var looks = asked.equals("all") ? Look.all() : Look.called(asked);
        assertThat(looks).as("looks called %s", asked).isNotEmpty();
        return looks;
    }

    static Stream<Arguments> screens() {
        var languages = LOOKS.stream().map(Look::language).distinct().toList();
        return Screen.all().flatMap(screen -> languages.stream().map(language -> Arguments.of(screen, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("screens")
    void everyPageFitsTheNarrowestScreenAndTheBrowserHasNoComplaints(Screen screen, Language language) {
        audience.open(screen, language, visitor -> {
            takesPictures(screen, language, visitor);
            assertThat(visitor.page().evaluate("document.baseURI"))
                    .as("what addresses on %s are relative to", screen)
                    .isEqualTo(audience.address() + "/");
            fitsTheNarrowest(screen, language, visitor);
            visitor.hasNoComplaints();
        });
    }

    private static void takesPictures(Screen screen, Language language, Visitor visitor) {
        var looks = LOOKS.stream().filter(look -> look.language() == language).toList();
        for (var look : looks) {
            visitor.sees(look);
            visitor.picture(ContactSheet.picture(PICTURES, screen, look), true);
            if (screen.isInReadme(look)) {
                visitor.picture(PICTURES.resolve("readme").resolve(screen.name() + "-" + look + ".png"), false);
            }
        }
        TAKEN.add(screen);
    }

    /** In its own words, and in a language of longer ones; what is written without spaces breaks anywhere. */
    private static void fitsTheNarrowest(Screen screen, Language language, Visitor visitor) {
        var narrow = new Look(language, Look.Theme.LIGHT, NARROWEST);
        visitor.sees(narrow);
        assertThat(visitor.sideways())
                .as("pixels to scroll %s sideways in %s", screen, narrow)
                .isZero();
        if (language == Language.ENGLISH) {
            visitor.speakAtLength();
            assertThat(visitor.sideways())
                    .as("pixels to scroll %s sideways at %s in a language of longer words", screen, NARROWEST)
                    .isZero();
            visitor.picture(PICTURES.resolve("at-length").resolve(screen.name() + ".png"), true);
        }
    }
}
