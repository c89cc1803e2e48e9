package hk.praya.persistence.store;

import hk.praya.domain.document.ContentId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Keeps files under {@code documents/ab/cd}. A file gets its name only once it is whole and safe on disk. While a sweep
 * looks again at what it is about to remove, that lies in {@code documents/aside}.
 */
final class FolderVault implements Vault {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
    private static final int LEVELS = 3;

    private final Path documents;
    private final Path asides;

    /** The folders whose own names are known to be on the disk; there are 256 times 257 at most. */
    private final Set<Path> onDisk = ConcurrentHashMap.newKeySet();

    FolderVault(Path documents) throws IOException {
        this.documents = documents.toAbsolutePath();
        this.asides = Files.createDirectories(this.documents.resolve("aside"));
        putBackWhatWasAside();
    }

    /** The file is safe before it gets its name, and its name before anybody hears of it. */
    @Override
    public void put(ContentId content, Path file) throws IOException {
        var folder = Files.createDirectories(folder(content));
        force(file);
        Files.move(file, place(content), StandardCopyOption.ATOMIC_MOVE);
        force(folder);
        forceEntry(folder, outer(content));
        forceEntry(outer(content), documents);
    }

    /** What was forced since this portal started lies on the disk; what an earlier one made may not. */
    private void forceEntry(Path folder, Path within) throws IOException {
        if (!onDisk.contains(folder)) {
            force(within);
            onDisk.add(folder);
        }
    }

    @Override
    public InputStream open(ContentId content) throws IOException {
        return Files.newInputStream(place(content));
    }

    @Override
    public List<Stored> list() throws IOException {
        try (var files = Files.find(documents, LEVELS, (file, is) -> is.isRegularFile() && isContent(file))) {
            return files.flatMap(file -> stored(file).stream()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean isContent(Path file) {
        return !file.startsWith(asides)
                && FINGERPRINT.matcher(file.getFileName().toString()).matches();
    }

    /** Empty if it has been removed since it was listed. */
    private static List<Stored> stored(Path file) {
        try {
            var content = new ContentId(file.getFileName().toString());
            return List.of(new Stored(content, Files.getLastModifiedTime(file).toInstant()));
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Taken aside first and looked at again: in between, the same content may have come once more. */
    @Override
    public boolean remove(ContentId content, Instant keptBefore, Predicate<ContentId> isReferenced) throws IOException {
        var place = place(content);
        if (!isOlder(place, keptBefore) || isReferenced.test(content)) {
            return false;
        }
        var aside = asides.resolve(content.sha256());
        try {
            Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException _) {
            return false;
        }
        boolean unwanted = false;
        try {
            unwanted = isOlder(aside, keptBefore) && !isReferenced.test(content);
        } finally {
            if (!unwanted) {
                putBack(aside, place);
            }
        }
        Files.deleteIfExists(aside);
        return unwanted && Files.notExists(place);
    }

    private static boolean isOlder(Path file, Instant time) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(time);
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /** What has come meanwhile is the same, and younger. */
    private static void putBack(Path aside, Path place) throws IOException {
        try {
            Files.move(aside, place);
        } catch (FileAlreadyExistsException _) {
            Files.delete(aside);
        } catch (NoSuchFileException _) {
            // Another process has put it back when it started.
        }
    }

    /** A crash may have come between a look and the second. */
    private void putBackWhatWasAside() throws IOException {
        try (var left = Files.newDirectoryStream(
                asides,
                file -> FINGERPRINT.matcher(file.getFileName().toString()).matches())) {
            for (var aside : left) {
                putBack(aside, place(new ContentId(aside.getFileName().toString())));
            }
        }
    }

    private Path place(ContentId content) {
        return folder(content).resolve(content.sha256());
    }

    private Path folder(ContentId content) {
        return outer(content).resolve(content.sha256().substring(2, 4));
    }

    private Path outer(ContentId content) {
        return documents.resolve(content.sha256().substring(0, 2));
    }

    private static void force(Path fileOrFolder) throws IOException {
        try (var channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
