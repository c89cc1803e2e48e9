package hk.praya.persistence.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** Where files are made, beside the one that arrived. What is not handed over is gone when it closes. */
final class Workplace implements AutoCloseable {

    private final Path folder;
    private final List<Path> made = new ArrayList<>();

    private Workplace(Path folder) {
        this.folder = folder;
    }

    static Workplace beside(Path arrived) {
        return new Workplace(Objects.requireNonNull(arrived.toAbsolutePath().getParent(), "a file lies in a folder"));
    }

    Path newFile() throws IOException {
        var file = Files.createTempFile(folder, "", "");
        made.add(file);
        return file;
    }

    Path folder() {
        return folder;
    }

    /** Leaves a file to whoever asked for it. */
    Path handOver(Path file) {
        made.remove(file);
        return file;
    }

    /** Where PDFs that are worked on put what they would else hold in memory. */
    RandomAccessStreamCache.StreamCacheCreateFunction scratch() {
        return MemoryUsageSetting.setupTempFileOnly().setTempDir(folder.toFile()).streamCache;
    }

    @Override
    public void close() throws IOException {
        for (var file : made) {
            Files.deleteIfExists(file);
        }
    }
}
