package hk.praya.persistence.intake;

import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What became of a file. To be closed, after what was prepared has been copied or moved away. */
public sealed interface Taken extends AutoCloseable {

    /** Removes the file that was prepared, if it still lies where it was made. */
    @Override
    default void close() throws IOException {}

    /** The file can be kept as it came, byte for byte. */
    record AsIs(FileType type) implements Taken {}

    /**
     * Another file is to be kept instead.
     *
     * @param file beside the one that arrived; removed by {@link #close()}
     * @param alterations at least one
     */
    record Prepared(Path file, FileType type, Set<Alteration> alterations) implements Taken {

        public Prepared {
            alterations = Set.copyOf(alterations);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /** Nothing can be kept. */
    record Refused(DocumentProblem problem) implements Taken {}
}
