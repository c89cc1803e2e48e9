package hk.praya.portal.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pictures of one look on one page, and that page as pictures that are not too tall to be opened anywhere. */
record ContactSheet(Path folder, Look look) {

    private static final int SHEET_WIDTH = 1600;
    private static final int SHEET_HEIGHT = 900;
    private static final int GAP = 16;

    /** How tall a sheet may be, in pixels. */
    private static final int TALLEST = 14_000;

    /** How tall a figure may be, in pixels: a picture, of which the rest is cut off, and what is written below it. */
    private static final int PICTURE = 960;

    private static final int CAPTION = 60;

    /** Where the picture of a page lies. */
    static Path picture(Path folder, Screen screen, Look look) {
        return folder.resolve(look.toString()).resolve(screen.name() + ".png");
    }

    /** Writes a page that leads to the sheets of all these looks. */
    static void index(Path folder, List<Look> looks) throws IOException {
        var links = looks.stream()
                .map(look -> "<li><a href=\"%1$s\">%1$s</a>".formatted(new ContactSheet(folder, look).name() + ".html"))
                .collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("contact.html"), """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Praya at a glance</title>
                <ul style="font: 20px/2 sans-serif">
                %s
                </ul>
                """.formatted(links));
    }

    void show(List<Screen> screens, Browser browser) throws IOException {
        var sheet = folder.resolve(name() + ".html");
        var parts = parts(screens);
        Files.writeString(sheet, page(parts.stream().map(this::section).collect(Collectors.joining())));
        try (var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(SHEET_WIDTH, SHEET_HEIGHT))) {
            page.navigate(sheet.toUri().toString());
            for (int part = 0; part < parts.size(); part++) {
                page.evaluate(
                        "part => document.querySelectorAll('section').forEach((it, n) => it.hidden = n !== part)",
                        part);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(folder.resolve("%s-%d.png".formatted(name(), part + 1))));
            }
        }
    }

    private String name() {
        return "contact-" + look;
    }

    private List<List<Screen>> parts(List<Screen> screens) {
        int size = columns() * (TALLEST / (PICTURE + CAPTION + GAP));
        return IntStream.iterate(0, from -> from < screens.size(), from -> from + size)
                .mapToObj(from -> screens.subList(from, Math.min(from + size, screens.size())))
                .toList();
    }

    /** So many that what the pictures say can still be read. */
    private int columns() {
        return look.width() > 1000 ? 3 : 5;
    }

    private String page(String sections) {
        return """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Praya, %s</title>
                <style>
                body { font: 13px sans-serif; margin: %2$dpx; background: #ccc }
                section:not([hidden]) { display: grid; gap: %2$dpx; grid-template-columns: repeat(%3$d, minmax(0, 1fr)) }
                figure { margin: 0 0 %2$dpx }
                a { display: block; max-height: %4$dpx; overflow: hidden }
                img { width: 100%%; display: block }
                figcaption { margin-top: 4px; max-height: %5$dpx; overflow: hidden; overflow-wrap: anywhere }
                </style>
                %6$s
                """.formatted(look, GAP, columns(), PICTURE, CAPTION - GAP, sections);
    }

    private String section(List<Screen> screens) {
        return screens.stream().map(this::figure).collect(Collectors.joining("", "<section>\n", "</section>\n"));
    }

    private String figure(Screen screen) {
        return """
                <figure><a href="%1$s"><img src="%1$s" alt=""></a><figcaption>%2$s</figcaption></figure>
                """.formatted(picture(Path.of(""), screen, look), screen);
    }
}
