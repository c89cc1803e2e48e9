package hk.praya.portal.bundle;

import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Subject;
import hk.praya.portal.filing.BundleCard;
import hk.praya.portal.papers.RouteIds;
import hk.praya.portal.text.ChosenTongue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends bundles of a case: the papers of one person, or the summary of it all. */
@Controller
public class BundleController {

    private final BundledCases cases;
    private final DocumentStore store;

    public BundleController(BundledCases cases, DocumentStore store) {
        this.cases = cases;
        this.store = store;
    }

    /** Sends the papers about one person as a ZIP, or says that there are none. */
    @GetMapping("/bundle/{application}/{person}.zip")
    public void papers(@PathVariable String application, @PathVariable String person, HttpServletResponse response)
            throws IOException {
        var bundled = find(application);
        var whose = bundled.flatMap(found -> subject(person).flatMap(found::person));
        if (bundled.isEmpty() || whose.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        describe(
                response,
                "application/zip",
                bundled.get().mark() + "-" + whose.get().folder() + ".zip");
        new BundleArchive(bundled.get(), whose.get(), store).writeTo(response.getOutputStream());
    }

    /** Sends the summary as a PDF in the reader's language, with the second one beneath; or says that there is none. */
    @GetMapping("/bundle/{application}/summary.pdf")
    public void summary(@PathVariable String application, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var bundled = find(application);
        if (bundled.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        var tongue = ChosenTongue.of(request);
        var beside = ChosenTongue.beside(request).orElse(null);
        var pdf = CaseSummary.of(bundled.get(), tongue, beside);
        describe(response, "application/pdf", bundled.get().mark() + "-summary.pdf");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private Optional<BundledCase> find(String application) {
        return RouteIds.parse(application).map(ApplicationId::new).flatMap(cases::find);
    }

    private static Optional<Subject> subject(String person) {
        return person.equals(BundleCard.APPLICANT)
                ? Optional.of(Subject.APPLICANT)
                : RouteIds.parse(person).map(DependantId::new).map(Subject::of);
    }

    private static void describe(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        var disposition =
                ContentDisposition.attachment().filename("praya-" + name).build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}
