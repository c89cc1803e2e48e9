package hk.praya.persistence.document;

import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Reception;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps content in files under {@code documents/ab/cd}, named by its fingerprint. A file gets its name only once it is
 * whole and safe on disk; until then it lies in {@code documents/incoming}.
 */
@Component
final class FileDocumentStore implements DocumentStore {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
    private static final int LEVELS = 3;

    private final Path documents;
    private final Path incoming;

    FileDocumentStore(@Value("${praya.home}") String home) throws IOException {
        documents = Path.of(home, "documents").toAbsolutePath();
        incoming = Files.createDirectories(documents.resolve("incoming"));
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

    /** The file is safe before it gets its name, and its name before anybody hears of it. */
    private Reception keep(Path arrived, Copy copied, FileType type) throws IOException {
        var content = new ContentId(copied.sha256());
        var folder = Files.createDirectories(folder(content));
        force(arrived);
        Files.move(arrived, place(content), StandardCopyOption.ATOMIC_MOVE);
        force(folder);
        force(folder.resolve(".."));
        force(documents);
        return new Reception.Kept(content, type, copied.size());
    }

    @Override
    public InputStream open(ContentId content) throws IOException {
        return Files.newInputStream(place(content));
    }

    @Override
    public int sweep(Instant keptBefore, Documents references) throws IOException {
        int removed = 0;
        for (var file : olderThan(keptBefore)) {
            if (file.startsWith(incoming)) {
                Files.deleteIfExists(file);
            } else if (FINGERPRINT.matcher(file.getFileName().toString()).matches()
                    && remove(file, keptBefore, references)) {
                removed++;
            }
        }
        return removed;
    }

    private List<Path> olderThan(Instant time) throws IOException {
        try (var files = Files.find(
                documents,
                LEVELS,
                (_, is) ->
                        is.isRegularFile() && is.lastModifiedTime().toInstant().isBefore(time))) {
            return files.toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Taken aside first and looked at again: in between, the same content may have come once more. */
    private boolean remove(Path file, Instant keptBefore, Documents references) throws IOException {
        var content = new ContentId(file.getFileName().toString());
        if (references.isReferenced(content)) {
            return false;
        }
        var aside = incoming.resolve(content.sha256());
        Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        if (!Files.getLastModifiedTime(aside).toInstant().isBefore(keptBefore) || references.isReferenced(content)) {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            return false;
        }
        Files.delete(aside);
        return true;
    }

    private Path place(ContentId content) {
        return folder(content).resolve(content.sha256());
    }

    private Path folder(ContentId content) {
        return documents
                .resolve(content.sha256().substring(0, 2))
                .resolve(content.sha256().substring(2, 4));
    }

    private static void force(Path fileOrFolder) throws IOException {
        try (var channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
