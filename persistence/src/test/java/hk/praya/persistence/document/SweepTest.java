package hk.praya.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.persistence.TestPersistence;
import hk.praya.persistence.store.VerifyDocuments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SweepTest {

    private static final TestPersistence PERSISTENCE = TestPersistence.fresh();
    private static final Instant KEPT_BEFORE = TestPersistence.NOW;
    private static final FileTime OLD = FileTime.from(KEPT_BEFORE.minusMillis(1));
    private static final FileTime YOUNG = FileTime.from(KEPT_BEFORE);
    private static final Path FOLDER = PERSISTENCE.home().resolve("documents");

    private final DocumentStore store = PERSISTENCE.get(DocumentStore.class);
    private final Documents documents = PERSISTENCE.get(Documents.class);

    @AfterAll
    static void close() {
        PERSISTENCE.close();
    }

    @BeforeEach
    void empty() throws IOException {
        for (var file : files()) {
            Files.delete(file);
        }
    }

    @Test
    void whatNoDocumentRefersToIsRemoved() throws IOException {
        keep(Papers.pdf(), OLD);
        keep(Papers.image("png"), OLD);

        assertThat(store.sweep(KEPT_BEFORE, documents)).isEqualTo(2);
        assertThat(files()).isEmpty();
    }

    @Test
    void whatADocumentRefersToStays() throws IOException {
        var kept = keep(Papers.pdf(), OLD);
        var document = refer(kept);

        assertThat(store.sweep(KEPT_BEFORE, documents)).isZero();
        assertThat(files()).containsExactly(place(kept.content()));

        documents.remove(document);
        PERSISTENCE.get(hk.praya.domain.document.Papers.class).remove(document.paper());
        assertThat(store.sweep(KEPT_BEFORE, documents)).isEqualTo(1);
        assertThat(files()).isEmpty();
    }

    @Test
    void whatADocumentRefersToIsMissedOnceItIsGone() throws IOException {
        var verify = PERSISTENCE.get(VerifyDocuments.class);
        var kept = keep(Papers.pdf(), YOUNG);
        var document = refer(kept);
        assertThat(verify.verify().areWell()).isTrue();

        Files.delete(place(kept.content()));
        assertThat(verify.verify().missing()).containsExactly(kept.content());

        documents.remove(document);
        PERSISTENCE.get(hk.praya.domain.document.Papers.class).remove(document.paper());
        assertThat(verify.verify().missing()).isEmpty();
    }

    @Test
    void whatWasKeptLatelyStaysForTheDocumentThatIsStillToCome() throws IOException {
        var kept = keep(Papers.pdf(), YOUNG);

        assertThat(store.sweep(KEPT_BEFORE, documents)).isZero();
        assertThat(files()).containsExactly(place(kept.content()));
    }

    @Test
    void whatIsHandedInAgainIsYoungAgain() throws IOException {
        var kept = keep(Papers.pdf(), OLD);
        try (var again = store.open(kept.content())) {
            store.put(new ByteArrayInputStream(again.readAllBytes()));
        }

        assertThat(store.sweep(KEPT_BEFORE, documents)).isZero();
        assertThat(files()).containsExactly(place(kept.content()));
    }

    @Test
    void whatComesAgainWhileItIsSweptStays() throws IOException {
        var paper = Papers.image("gif");
        var kept = keep(paper, OLD);

        assertThat(store.sweep(KEPT_BEFORE, new ComesAgain(paper))).isZero();
        assertThat(files()).containsExactly(place(kept.content()));
    }

    @Test
    void whatABrokenOffArrivalLeftBehindIsRemovedOnceItIsOld() throws IOException {
        var stale = Files.createFile(FOLDER.resolve("incoming").resolve("stale"));
        Files.setLastModifiedTime(stale, OLD);
        var arriving = Files.createFile(FOLDER.resolve("incoming").resolve("arriving"));
        Files.setLastModifiedTime(arriving, YOUNG);

        assertThat(store.sweep(KEPT_BEFORE, documents)).isZero();
        assertThat(files()).containsExactly(arriving);
    }

    @Test
    void whatIsNoContentIsLeftAlone() throws IOException {
        var readme = Files.createFile(FOLDER.resolve("README"));
        Files.setLastModifiedTime(readme, OLD);

        assertThat(store.sweep(KEPT_BEFORE, documents)).isZero();
        assertThat(files()).containsExactly(readme);
    }

    private Reception.Kept keep(byte[] paper, FileTime at) throws IOException {
        var kept = (Reception.Kept) store.put(new ByteArrayInputStream(paper));
        Files.setLastModifiedTime(place(kept.content()), at);
        return kept;
    }

    private Document refer(Reception.Kept kept) {
        var owner = PERSISTENCE.somebody();
        return documents.add(new Document(
                new DocumentId(TestPersistence.newId()),
                owner,
                PERSISTENCE.draftOf(owner).id(),
                new Slot(Subject.APPLICANT, DocumentKind.OTHER),
                null,
                PERSISTENCE.paper(owner, "scan", kept.content()),
                List.of(),
                TestPersistence.NOW,
                0));
    }

    private static Path place(ContentId content) {
        return FOLDER.resolve(content.sha256().substring(0, 2))
                .resolve(content.sha256().substring(2, 4))
                .resolve(content.sha256());
    }

    private static List<Path> files() throws IOException {
        try (var found = Files.walk(FOLDER)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    /** Somebody hands in the same content just after the sweep has found that nobody refers to it. */
    private final class ComesAgain implements Documents {

        private final byte[] paper;

        ComesAgain(byte[] paper) {
            this.paper = paper;
        }

        @Override
        public boolean isReferenced(ContentId content) {
            try {
                store.put(new ByteArrayInputStream(paper));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return false;
        }

        @Override
        public Optional<Document> find(DocumentId id, AccountId owner) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Document> findFiled(DocumentId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Document> findAll(ApplicationId application, AccountId owner) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Document> findAllFiled(ApplicationId application) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Document> findUses(PaperId paper, AccountId owner) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Document save(Document document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Document add(Document document) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(Document document) {
            throw new UnsupportedOperationException();
        }
    }
}
