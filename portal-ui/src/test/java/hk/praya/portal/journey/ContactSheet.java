package hk.praya.portal.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The pictures of one width on one page, and that page as a picture. */
record ContactSheet(Path folder, int width) {

    private static final int SHEET_WIDTH = 1600;
    private static final int SHEET_HEIGHT = 900;

    /** Where the picture of a page lies. */
    static Path picture(Path folder, Screen screen, int width) {
        return folder.resolve(screen.name() + "-" + width + ".png");
    }

    void show(List<Screen> screens, Browser browser) throws IOException {
        var sheet = folder.resolve("contact-" + width + ".html");
        Files.writeString(sheet, page(screens.stream().map(this::figure).collect(Collectors.joining())));
        try (var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(SHEET_WIDTH, SHEET_HEIGHT))) {
            page.navigate(sheet.toUri().toString());
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(folder.resolve("contact-" + width + ".png")));
        }
    }

    private String page(String figures) {
        return """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Praya at %d pixels</title>
                <style>
                body { font: 13px sans-serif; margin: 16px; background: #ddd; display: grid; gap: 16px;
                  grid-template-columns: repeat(auto-fill, %dpx) }
                figure { margin: 0 }
                a { display: block; max-height: 420px; overflow: hidden }
                img { width: 100%%; display: block }
                figcaption { margin-top: 4px; overflow-wrap: anywhere }
                </style>
                %s
                """.formatted(width, width > 1000 ? 377 : 180, figures);
    }

    private String figure(Screen screen) {
        return """
                <figure><a href="%1$s"><img src="%1$s" alt=""></a><figcaption>%2$s</figcaption></figure>
                """.formatted(picture(Path.of(""), screen, width), screen);
    }
}
