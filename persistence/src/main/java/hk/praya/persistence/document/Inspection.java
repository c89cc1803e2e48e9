package hk.praya.persistence.document;

import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import hk.praya.persistence.intake.BoundedPdfParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Looks into a file: what it is, and whether it can be read. What it is called and said to be counts for nothing. */
final class Inspection {

    private Inspection() {}

    /** The type by the first bytes; empty if it is none that is taken. */
    static Optional<FileType> typeOf(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            var found = MimeTypes.getDefaultMimeTypes()
                    .detect(content, new Metadata())
                    .toString();
            return Arrays.stream(FileType.values())
                    .filter(type -> type.mediaType().equals(found))
                    .findAny();
        }
    }

    /** Why a file of this type cannot be taken; empty if it can. */
    static Optional<DocumentProblem> problemOf(Path file, FileType type) throws IOException {
        return switch (type) {
            case PDF -> problemOfPdf(file);
            case JPEG, PNG, GIF, TIFF -> problemOfImage(file, type);
        };
    }

    /** Whatever the parser stumbles with, what it has found is a broken file. */
    private static Optional<DocumentProblem> problemOfPdf(Path file) throws IOException {
        try (var content = new RandomAccessReadBufferedFile(file)) {
            try (var pdf = new BoundedPdfParser(content).parse()) {
                return pdf.getNumberOfPages() > 0 ? Optional.empty() : Optional.of(DocumentProblem.BROKEN);
            } catch (InvalidPasswordException _) {
                return Optional.of(DocumentProblem.ENCRYPTED);
            } catch (IOException | RuntimeException _) {
                return Optional.of(DocumentProblem.BROKEN);
            }
        }
    }

    private static Optional<DocumentProblem> problemOfImage(Path file, FileType type) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
        try (var content = new FileImageInputStream(file.toFile())) {
            reader.setInput(content, true, true);
            return hasSize(reader) ? Optional.empty() : Optional.of(DocumentProblem.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    /** Reads the header only: the picture itself may be far bigger than its file. */
    private static boolean hasSize(ImageReader reader) {
        try {
            return reader.getWidth(0) > 0 && reader.getHeight(0) > 0;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }
}
