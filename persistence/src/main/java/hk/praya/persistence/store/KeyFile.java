package hk.praya.persistence.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import hk.praya.persistence.embedded.PrivateFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The file of the master keys, a keyset of Tink's in JSON that nobody but its owner can read. */
final class KeyFile {

    /** Tells whether the file is the one that was read. */
    record Stamp(FileTime modified, long size, @Nullable Object file) {}

    /** Something to do while nobody else changes the file. */
    interface Change<T> {
        T make() throws IOException;
    }

    /** The system's locks keep processes apart, and not the threads of one. */
    private static final ReentrantLock HERE = new ReentrantLock();

    private final Path path;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    Stamp stamp() throws IOException {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    }

    /** @throws KeysUnusable if it is no file of keys */
    Keyring read() throws IOException {
        try {
            return Keyring.parse(Files.readString(path));
        } catch (GeneralSecurityException e) {
            throw new KeysUnusable(
                    "The file of the documents' keys, %s, is damaged. Put it back from a backup.".formatted(path), e);
        }
    }

    /** Replaces the keys as a whole; when this returns, they are safe on disk. */
    void write(Keyring keys) throws IOException {
        // Temporary files are created with mode 600, and a move keeps it.
        var beside = Files.createTempFile(folder(), path.getFileName().toString(), ".new");
        try (var channel = FileChannel.open(beside, WRITE)) {
            var json = ByteBuffer.wrap(keys.json().getBytes(StandardCharsets.UTF_8));
            while (json.hasRemaining()) {
                channel.write(json);
            }
            channel.force(true);
            Files.move(beside, path, ATOMIC_MOVE);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(beside);
        }
        try (var channel = FileChannel.open(folder(), READ)) {
            channel.force(true);
        }
    }

    <T> T locked(Change<T> change) throws IOException {
        PrivateFiles.createDirectories(folder());
        HERE.lock();
        try (var channel = FileChannel.open(path.resolveSibling(path.getFileName() + ".lock"), CREATE, WRITE);
                var _ = channel.lock()) {
            return change.make();
        } finally {
            HERE.unlock();
        }
    }

    private Path folder() {
        return Objects.requireNonNull(path.getParent(), "a file of keys lies in a folder");
    }
}
