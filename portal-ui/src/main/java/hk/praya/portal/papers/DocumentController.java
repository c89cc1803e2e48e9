package hk.praya.portal.papers;

import hk.praya.domain.account.Role;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.FileType;
import hk.praya.portal.security.CurrentAccount;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Opens kept documents: to their owner, and to officers once they are filed. To anybody else there is no such document.
 * What is in a file can do nothing with the portal's rights: its type is ours, and it runs in a sandbox.
 */
@Controller
public class DocumentController {

    /** Nothing is loaded and nothing runs. */
    private static final String SEALED = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";

    private final CurrentAccount account;
    private final Documents documents;
    private final DocumentStore store;

    public DocumentController(CurrentAccount account, Documents documents, DocumentStore store) {
        this.account = account;
        this.documents = documents;
        this.store = store;
    }

    /** Sends the document, or says that there is none. */
    @GetMapping("/documents/{id}")
    public void open(@PathVariable String id, HttpServletResponse response) throws IOException {
        var document = RouteIds.parse(id).map(DocumentId::new).flatMap(this::find);
        if (document.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        try (var content = store.open(document.get().content())) {
            describe(document.get(), response);
            content.transferTo(response.getOutputStream());
        }
    }

    private Optional<Document> find(DocumentId id) {
        return account.role()
                .flatMap(role -> role == Role.OFFICER ? documents.findFiled(id) : documents.find(id, account.id()));
    }

    private static void describe(Document document, HttpServletResponse response) {
        response.setContentType(document.type().mediaType());
        response.setContentLengthLong(document.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(document));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", SEALED);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** Browsers do not show TIFF: it is saved. */
    private static String disposition(Document document) {
        var disposition =
                document.type() == FileType.TIFF ? ContentDisposition.attachment() : ContentDisposition.inline();
        return disposition
                .filename(document.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
