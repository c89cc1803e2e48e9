package hk.praya.persistence.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Files and folders that nobody but their owner can read. */
public final class PrivateFiles {

    private PrivateFiles() {}

    /** Makes a folder, and those above it that are missing, for nobody but their owner. */
    public static void createDirectories(Path directory) throws IOException {
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Replaces a file as a whole: a reader sees the old properties or the new ones. */
    static void write(Path file, Properties properties) throws IOException {
        // Temporary files are created with mode 600, and a move keeps it.
        var beside = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        try (var writer = Files.newBufferedWriter(beside)) {
            properties.store(writer, null);
        }
        Files.move(beside, file, ATOMIC_MOVE);
    }

    static @Nullable Properties read(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (NoSuchFileException missing) {
            return null;
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (Files.notExists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Deletes what an interrupted attempt left behind: every folder in the parent whose name begins so. */
    static void deleteTrees(Path parent, String prefix) throws IOException {
        try (var leftovers = Files.newDirectoryStream(parent, prefix + "*")) {
            for (var leftover : leftovers) {
                deleteTree(leftover);
            }
        }
    }
}
