package hk.praya.portal.error;

import hk.praya.portal.help.KnownProblem;
import hk.praya.portal.layout.Appearance;
import hk.praya.portal.text.BundledWords;
import hk.praya.portal.text.ChosenTongue;
import hk.praya.portal.text.Tongue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** The pages of errors that happen before a page of the portal is opened; they look like its pages. */
@Component
class ErrorPages implements ErrorViewResolver {

    private final BundledWords words;

    ErrorPages(BundledWords words) {
        this.words = words;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        View page = (_, asked, answer) -> write(status, asked, answer);
        return new ModelAndView(page);
    }

    private void write(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(page(status, request));
    }

    private String page(HttpStatus status, HttpServletRequest request) {
        var tongue = ChosenTongue.of(request);
        var start = request.getContextPath() + "/";
        boolean ours = status.is5xxServerError();
        var problem = ours ? KnownProblem.PAGE_FAILED : KnownProblem.PAGE_MISSING;
        var heading = say(tongue, ours ? "error.failure.heading" : "error.missing.heading");
        return """
                <!doctype html>
                <html lang="%9$s" data-appearance="%10$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <link rel="icon" href="%2$spraya/mark.svg">
                <link rel="stylesheet" href="%2$spraya/praya.css">
                <link rel="stylesheet" href="%2$spraya/account.css">
                <link rel="stylesheet" href="%2$spraya/help.css">
                </head>
                <body>
                <div class="frame">
                <header>
                <div class="note" role="note">%3$s</div>
                <div class="top"><div class="bar"><a class="brand" href="%2$s"><img src="%2$spraya/mark.svg" alt="">\
                <span>%4$s</span></a></div></div>
                </header>
                <main id="main">
                <h1>%5$s</h1>
                <p>%6$s</p>
                %7$s
                <p><a class="button" href="%2$s">%8$s</a></p>
                <p class="problem-link"><a href="%2$s%11$s">%12$s</a> <span>%13$s</span></p>
                </main>
                </div>
                </body>
                </html>
                """.formatted(
                        say(tongue, "page.title", heading),
                        start,
                        say(tongue, "notice.unofficial"),
                        say(tongue, "brand"),
                        heading,
                        say(tongue, ours ? "error.failure.text" : "error.missing.text"),
                        ours ? reference(tongue) : "",
                        say(tongue, "error.start"),
                        tongue.tag(),
                        Appearance.of(request).tag(),
                        problem.address(),
                        say(tongue, "problems.more"),
                        say(tongue, "problems.code", problem.code()));
    }

    private String reference(Tongue tongue) {
        return "<p class=\"reference\"><span>%s</span> <span class=\"num\">%s</span></p>"
                .formatted(say(tongue, "error.failure.reference"), RequestId.current());
    }

    private String say(Tongue tongue, String key, Object... arguments) {
        return HtmlUtils.htmlEscape(words.getTranslation(key, tongue.locale(), arguments), "UTF-8");
    }
}
