package hk.praya.persistence.document;

import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Reception;
import hk.praya.persistence.store.Incoming;
import hk.praya.persistence.store.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes content into a file, looks at it there, and hands what is good to the vault under its fingerprint. */
@Component
final class FileDocumentStore implements DocumentStore {

    private final Vault vault;
    private final Path incoming;

    FileDocumentStore(Vault vault, @Value("${praya.home}") String home) throws IOException {
        this.vault = vault;
        this.incoming = Incoming.in(Path.of(home));
    }

    @Override
    public Reception put(InputStream content) throws IOException {
        var arrived = Files.createTempFile(incoming, "", "");
        try {
            return receive(content, arrived);
        } finally {
            Files.deleteIfExists(arrived);
        }
    }

    private Reception receive(InputStream content, Path arrived) throws IOException {
        var copied = Copy.of(content, arrived, LARGEST);
        if (copied.size() == 0) {
            return new Reception.Refused(DocumentProblem.EMPTY);
        }
        if (copied.size() > LARGEST) {
            return new Reception.Refused(DocumentProblem.TOO_BIG);
        }
        var type = Inspection.typeOf(arrived);
        if (type.isEmpty()) {
            return new Reception.Refused(DocumentProblem.WRONG_TYPE);
        }
        var problem = Inspection.problemOf(arrived, type.get());
        return problem.isPresent() ? new Reception.Refused(problem.get()) : keep(arrived, copied, type.get());
    }

    private Reception keep(Path arrived, Copy copied, FileType type) throws IOException {
        var content = new ContentId(copied.sha256());
        vault.put(content, arrived);
        return new Reception.Kept(content, type, copied.size());
    }

    @Override
    public InputStream open(ContentId content) throws IOException {
        return vault.open(content);
    }

    @Override
    public int sweep(Instant keptBefore, Documents documents) throws IOException {
        clearIncoming(keptBefore);
        int removed = 0;
        for (var stored : vault.list()) {
            if (stored.keptAt().isBefore(keptBefore)
                    && vault.remove(stored.content(), keptBefore, documents::isReferenced)) {
                removed++;
            }
        }
        return removed;
    }

    /** What broken-off arrivals have left behind. */
    private void clearIncoming(Instant before) throws IOException {
        for (var file : olderThan(before)) {
            Files.deleteIfExists(file);
        }
    }

    private List<Path> olderThan(Instant time) throws IOException {
        try (var files = Files.find(
                incoming,
                1,
                (_, is) ->
                        is.isRegularFile() && is.lastModifiedTime().toInstant().isBefore(time))) {
            return files.toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
