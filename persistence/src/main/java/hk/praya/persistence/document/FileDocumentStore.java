package hk.praya.persistence.document;

import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Prepared;
import hk.praya.domain.document.Reception;
import hk.praya.domain.document.Scan;
import hk.praya.domain.document.VirusScanner;
import hk.praya.domain.document.VirusScanner.Verdict;
import hk.praya.persistence.intake.Intake;
import hk.praya.persistence.intake.Taken;
import hk.praya.persistence.store.Incoming;
import hk.praya.persistence.store.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Takes content into a file, looks at it there, has it prepared and scanned, and hands what is good to the vault under
 * its fingerprint.
 */
@Component
final class FileDocumentStore implements DocumentStore {

    private static final Logger LOG = LoggerFactory.getLogger(FileDocumentStore.class);

    private final Vault vault;
    private final Intake intake;
    private final VirusScanner scanner;
    private final Path incoming;

    FileDocumentStore(Vault vault, Intake intake, VirusScanner scanner, @Value("${praya.home}") String home)
            throws IOException {
        this.vault = vault;
        this.intake = intake;
        this.scanner = scanner;
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
        long most = intake.limits().arriving();
        var copy = Copy.of(content, arrived, most);
        if (copy.size() > most) {
            return new Reception.Refused(DocumentProblem.TOO_BIG);
        }
        var original = new ContentId(copy.sha256());
        try (var taken = intake.take(arrived)) {
            return switch (taken) {
                case Taken.AsIs(var type) -> scanned(arrived, scan -> kept(original, arrived, type, null, scan));
                case Taken.Prepared(var file, var type, var alterations) ->
                    scanned(arrived, scan -> {
                        vault.put(original, arrived);
                        return kept(named(file), file, type, new Prepared(original, alterations), scan);
                    });
                case Taken.Refused(var problem) -> new Reception.Refused(problem);
            };
        }
    }

    @Override
    public Reception join(List<ContentId> pages) throws IOException {
        var files = new ArrayList<Path>();
        try {
            for (var page : pages) {
                files.add(copyOf(page));
            }
            try (var taken = intake.join(files)) {
                return switch (taken) {
                    case Taken.Prepared(var file, var type, var alterations) ->
                        scanned(
                                file,
                                scan -> kept(
                                        named(file), file, type, new Prepared(pages.getFirst(), alterations), scan));
                    case Taken.AsIs(var type) -> throw new IllegalStateException("joined into the same " + type);
                    case Taken.Refused(var problem) -> new Reception.Refused(problem);
                };
            }
        } finally {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path copyOf(ContentId content) throws IOException {
        var file = Files.createTempFile(incoming, "", "");
        try (var stored = open(content)) {
            Files.copy(stored, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** What is done with a file once it has been scanned. */
    private interface Keeping {
        Reception after(Scan scan) throws IOException;
    }

    /** Nothing of what a virus is found in is kept. */
    private Reception scanned(Path file, Keeping keeping) throws IOException {
        var scan = scan(file);
        return scan == Scan.INFECTED ? new Reception.Refused(DocumentProblem.INFECTED) : keeping.after(scan);
    }

    /** Where the scanner does not answer, the file is taken and waits for it. */
    private Scan scan(Path file) {
        if (!scanner.isConfigured()) {
            return Scan.NOT_SCANNED;
        }
        try (var content = Files.newInputStream(file)) {
            return switch (scanner.scan(content)) {
                case Verdict.Clean() -> Scan.CLEAN;
                case Verdict.Infected(var signature) -> {
                    LOG.warn("refused a file in which the scanner found {}", signature);
                    yield Scan.INFECTED;
                }
            };
        } catch (IOException e) {
            LOG.warn("the scanner did not answer; the file waits", e);
            return Scan.WAITING;
        }
    }

    /** The vault compares the file with its name once more while it encrypts it. */
    private Reception kept(ContentId content, Path file, FileType type, @Nullable Prepared prepared, Scan scan)
            throws IOException {
        vault.put(content, file);
        return new Reception.Kept(content, type, Files.size(file), prepared, scan);
    }

    private static ContentId named(Path file) throws IOException {
        return new ContentId(Copy.fingerprint(file));
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
