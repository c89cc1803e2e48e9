package hk.praya.portal.journey;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a page is looked at: in one of the languages, at one of the widths, in light colours or dark ones. A further
 * language, width or theme is one value more here, and everything that goes through all of them goes through it, too.
 */
record Look(Language language, Theme theme, int width) {

    static final int DESK = 1280;
    static final int TELEPHONE = 390;

    private static final List<Integer> WIDTHS = List.of(DESK, TELEPHONE);

    /** What colours the reader's system asks for. */
    enum Theme {
        LIGHT,
        DARK
    }

    /** Every look there is: those of a language beside one another, and of them those of a theme. */
    static List<Look> all() {
        return Stream.of(Language.values())
                .flatMap(language -> in(language).stream())
                .toList();
    }

    /** Every look whose name begins so, or is it: {@code zh-CN} for all of a language, {@code zh-CN-dark-390} for one. */
    static List<Look> called(String beginning) {
        return all().stream()
                .filter(look -> (look + "-").startsWith(beginning + "-"))
                .toList();
    }

    /** The look that falls to the n-th of many, when all looks are dealt out in turn. */
    static Look dealt(int n) {
        var all = all();
        return all.get(n % all.size());
    }

    /** Every look that a page in this language has, and that it need not be opened again for. */
    static List<Look> in(Language language) {
        return Stream.of(Theme.values())
                .flatMap(theme -> WIDTHS.stream().map(width -> new Look(language, theme, width)))
                .toList();
    }

    /** What files of this look are called, such as {@code zh-HK-dark-390}. */
    @Override
    public String toString() {
        return "%s-%s-%d".formatted(language, theme.name().toLowerCase(Locale.ROOT), width);
    }
}
