package hk.praya.portal.access;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Dependants;
import hk.praya.domain.application.Submissions;
import hk.praya.domain.document.AddedDocument;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.usecase.AddDocument;
import hk.praya.domain.usecase.RemovePaper;
import hk.praya.domain.usecase.ReplaceDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What two people of the demo have, one with a draft and one whose application is filed, with a document in every state
 * that there is.
 */
final class Belongings {

    /** In every name that they have told, and in no word of the portal's. */
    static final List<String> NAMES = List.of("VOORBEELD", "EJEMPLO", "belongs-to-them");

    private final WholePortal portal;
    private final AccountId drafter;
    private final AccountId filer;
    private final Document unfiled;
    private final Document earlier;
    private final Document waiting;
    private final Document infected;
    private final Document removed;
    private final Document filed;

    private Belongings(WholePortal portal) throws IOException {
        this.portal = portal;
        drafter = portal.account("sanne.voorbeeld");
        filer = portal.account("tomas.ejemplo");
        earlier = add("earlier");
        unfiled = portal.get(ReplaceDocument.class).replace(drafter, earlier.id(), name("later"), keep("later"));
        waiting = scanned(add("waiting"), Scan.WAITING);
        infected = scanned(add("infected"), Scan.INFECTED);
        removed = add("removed");
        portal.get(RemovePaper.class).remove(drafter, removed.paper().id());
        filed = portal.get(Documents.class)
                .findAll(application(filer).id(), filer)
                .getFirst();
    }

    static Belongings in(WholePortal portal) throws IOException {
        return new Belongings(portal);
    }

    AccountId drafter() {
        return drafter;
    }

    AccountId filer() {
        return filer;
    }

    String draft() {
        return application(drafter).id().toString();
    }

    String filedCase() {
        return application(filer).id().toString();
    }

    /** Somebody of the family in the draft. */
    String draftMember() {
        return member(drafter);
    }

    /** Somebody of the family in what was filed. */
    String filedMember() {
        return member(filer);
    }

    String unfiled() {
        return unfiled.id().toString();
    }

    String unfiledPaper() {
        return unfiled.paper().id().toString();
    }

    /** The paper that another has taken the place of. */
    String earlierPaper() {
        return earlier.paper().id().toString();
    }

    String filed() {
        return filed.id().toString();
    }

    String filedPaper() {
        return filed.paper().id().toString();
    }

    String waiting() {
        return waiting.id().toString();
    }

    String infected() {
        return infected.id().toString();
    }

    /** Documents and papers whose content nobody opens, not even whose they are. */
    List<String> openToNobody() {
        return Stream.of(waiting, infected, removed)
                .flatMap(document -> Stream.of(document.id(), document.paper().id()))
                .map(Object::toString)
                .toList();
    }

    /** One of these stands on every page that shows something of theirs. */
    List<String> signs() {
        var reference = portal.get(Submissions.class)
                .find(application(filer).id(), filer)
                .orElseThrow()
                .reference();
        return Stream.concat(NAMES.stream(), Stream.of(reference.value(), filed.name()))
                .toList();
    }

    /** Cases, documents, papers and people. */
    List<String> everything() {
        return Stream.concat(
                        Stream.of(
                                draft(),
                                filedCase(),
                                draftMember(),
                                filedMember(),
                                unfiled(),
                                unfiledPaper(),
                                earlierPaper(),
                                filed(),
                                filedPaper()),
                        openToNobody().stream())
                .toList();
    }

    private Application application(AccountId owner) {
        return portal.get(Applications.class).findAll(owner).getFirst();
    }

    private String member(AccountId owner) {
        return portal.get(Dependants.class)
                .findAll(application(owner).id(), owner)
                .getFirst()
                .id()
                .toString();
    }

    private Document add(String what) throws IOException {
        ApplicationId draft = application(drafter).id();
        var slot = new Slot(Subject.APPLICANT, DocumentKind.EMPLOYMENT_LETTER);
        return switch (portal.get(AddDocument.class).add(drafter, draft, slot, name(what), keep(what))) {
            case AddedDocument.Added(var document) -> document;
            case AddedDocument.Refused(var problem) -> throw new IllegalStateException(problem.name());
        };
    }

    private Reception.Kept keep(String what) throws IOException {
        return (Reception.Kept) portal.get(DocumentStore.class).put(pdf(what));
    }

    private Document scanned(Document document, Scan scan) {
        portal.get(Papers.class).save(document.paper().scanned(scan));
        return document;
    }

    private static String name(String what) {
        return what + "-belongs-to-them.pdf";
    }

    private static InputStream pdf(String title) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(title);
            document.save(bytes);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
