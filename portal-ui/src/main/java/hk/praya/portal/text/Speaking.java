package hk.praya.portal.text;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which language words are said in: that of the work at hand where one was chosen, else that of the current page. Either
 * may have a second language, in which all that is said is noted, too.
 */
public final class Speaking {

    private static final ScopedValue<Locale> CHOSEN = ScopedValue.newInstance();
    private static final ScopedValue<Optional<Parallel>> BESIDE = ScopedValue.newInstance();
    private static final BundledWords WORDS = new BundledWords();

    private Speaking() {}

    /** Does work whose words are said in one language, with or without a page. */
    public static <T> T in(Locale language, Supplier<T> work) {
        return in(language, null, work);
    }

    /** Does work whose words are said in a language and noted in a second one, with or without a page. */
    public static <T> T in(Locale language, @Nullable Parallel beside, Supplier<T> work) {
        return ScopedValue.where(CHOSEN, language)
                .where(BESIDE, Optional.ofNullable(beside))
                .call(work::get);
    }

    /** The language that is spoken now; English where nothing says another. */
    public static Locale language() {
        if (CHOSEN.isBound()) {
            return CHOSEN.get();
        }
        var ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    /** Where all that is said now is noted in a second language, if there is one. */
    static Optional<Parallel> beside() {
        if (CHOSEN.isBound()) {
            return BESIDE.get();
        }
        return Optional.ofNullable(UI.getCurrent()).map(ui -> ComponentUtil.getData(ui, Parallel.class));
    }

    static String say(String key, Object... arguments) {
        var text = CHOSEN.isBound()
                ? WORDS.getTranslation(key, CHOSEN.get(), spelled(CHOSEN.get(), arguments))
                : I18NProvider.translate(key, spelled(language(), arguments));
        beside().ifPresent(parallel -> {
            var second = parallel.tongue().locale();
            parallel.note(text, WORDS.getTranslation(key, second, spelled(second, parallel.same(arguments))));
        });
        return text;
    }

    /** A part of other texts. By itself it is not noted, and so never taken for an equal text of another meaning. */
    static Spelled part(String key, Object... arguments) {
        return language -> WORDS.getTranslation(key, language, arguments);
    }

    private static Object[] spelled(Locale language, Object... arguments) {
        return Stream.of(arguments)
                .map(argument -> argument instanceof Spelled part ? part.in(language) : argument)
                .toArray();
    }

    /**
     * Says something that is in no bundle, such as a date or the name of a country.
     *
     * @param saying makes the words in a language out of what they are made of
     * @param parts of texts; each has been said before, or is the same in every language
     */
    static String say(BiFunction<Locale, Object[], String> saying, Object... parts) {
        var text = saying.apply(language(), parts);
        beside().ifPresent(parallel ->
                parallel.note(text, saying.apply(parallel.tongue().locale(), parallel.same(parts))));
        return text;
    }
}
