package hk.praya.portal.papers;

import hk.praya.domain.account.Role;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Papers;
import hk.praya.portal.component.FileName;
import hk.praya.portal.security.CurrentAccount;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
    private final Papers papers;
    private final DocumentStore store;

    public DocumentController(CurrentAccount account, Documents documents, Papers papers, DocumentStore store) {
        this.account = account;
        this.documents = documents;
        this.papers = papers;
        this.store = store;
    }

    /**
     * Sends what is in a document, or in a paper of the library, or says that there is none. What a virus may be in is
     * opened by nobody.
     */
    @GetMapping("/documents/{id}")
    public void open(@PathVariable String id, HttpServletResponse response) throws IOException {
        var paper = RouteIds.parse(id).flatMap(this::find).filter(DocumentController::mayBeOpened);
        if (paper.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        try (var content = store.open(paper.get().content())) {
            response.setContentType(paper.get().type().mediaType());
            response.setContentLengthLong(paper.get().size());
            seal(response, disposition(paper.get()));
            content.transferTo(response.getOutputStream());
        }
    }

    /**
     * Sends the owner the one file that was handed in, as it was, until they are fine with what was made of it. It is
     * saved.
     */
    @GetMapping("/documents/{id}/original")
    public void save(@PathVariable String id, HttpServletResponse response) throws IOException {
        var paper = RouteIds.parse(id).flatMap(this::findOwn).filter(DocumentController::mayBeOpened);
        var prepared = paper.map(Paper::prepared).filter(made -> !made.isJoined());
        if (paper.isEmpty() || prepared.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        try (var content = store.open(prepared.get().original())) {
            response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
            seal(response, named(ContentDisposition.attachment(), paper.get().name()));
            content.transferTo(response.getOutputStream());
        }
    }

    private Optional<Paper> find(UUID id) {
        return account.role()
                .flatMap(role -> role == Role.OFFICER
                        ? documents.findFiled(new DocumentId(id)).map(Document::paper)
                        : findOwn(id));
    }

    private Optional<Paper> findOwn(UUID id) {
        return account.role()
                .filter(role -> role == Role.APPLICANT)
                .map(_ -> account.id())
                .flatMap(owner -> documents
                        .find(new DocumentId(id), owner)
                        .map(Document::paper)
                        .or(() -> papers.find(new PaperId(id), owner)));
    }

    private static boolean mayBeOpened(Paper paper) {
        return paper.scan().mayBeOpened();
    }

    private static void seal(HttpServletResponse response, String disposition) {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", SEALED);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** Browsers do not show TIFF: it is saved. */
    private static String disposition(Paper paper) {
        var disposition = paper.type() == FileType.TIFF ? ContentDisposition.attachment() : ContentDisposition.inline();
        return named(disposition, FileName.fitting(paper.name(), paper.type()));
    }

    private static String named(ContentDisposition.Builder disposition, String name) {
        return disposition.filename(name, StandardCharsets.UTF_8).build().toString();
    }
}
