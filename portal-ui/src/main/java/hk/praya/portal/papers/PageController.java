package hk.praya.portal.papers;

import hk.praya.domain.account.Role;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.PagePicture;
import hk.praya.domain.document.Pages;
import hk.praya.portal.security.CurrentAccount;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows pages of kept documents as pictures: to their owner, and to officers once they are filed. */
@Controller
public class PageController {

    private static final Logger LOG = LoggerFactory.getLogger(PageController.class);

    private final CurrentAccount account;
    private final Documents documents;
    private final Pages pages;

    public PageController(CurrentAccount account, Documents documents, Pages pages) {
        this.account = account;
        this.documents = documents;
        this.pages = pages;
    }

    /** Sends the picture of a page, counted from 1, or says that there is none. */
    @GetMapping("/documents/{id}/pages/{page}")
    public void show(
            @PathVariable String id,
            @PathVariable int page,
            @RequestParam(defaultValue = "1200") int width,
            HttpServletResponse response)
            throws IOException {
        var picture = RouteIds.parse(id)
                .map(DocumentId::new)
                .flatMap(this::find)
                .filter(document -> document.paper().scan().mayBeOpened())
                .flatMap(document -> draw(document, page, width));
        if (picture.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        response.setContentType(picture.get().mediaType());
        response.setContentLength(picture.get().bytes().length);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=300");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.getOutputStream().write(picture.get().bytes());
    }

    private Optional<Document> find(DocumentId id) {
        return account.role()
                .flatMap(role -> role == Role.OFFICER ? documents.findFiled(id) : documents.find(id, account.id()));
    }

    /** Empty where there is no such page, and where it cannot be drawn. */
    private Optional<PagePicture> draw(Document document, int page, int width) {
        try {
            return Optional.of(pages.picture(document.content(), document.type(), page, width));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("page {} of {} could not be drawn", page, document, e);
            return Optional.empty();
        }
    }
}
