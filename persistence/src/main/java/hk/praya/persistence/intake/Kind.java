package hk.praya.persistence.intake;

import hk.praya.domain.document.FileType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is by its first bytes. What it is called and said to be counts for nothing. */
enum Kind {
    PDF,
    JPEG,
    PNG,
    GIF,
    TIFF,
    BMP,
    WEBP,
    HEIF;

    /** How far behind the beginning of its file a PDF may start and still be opened by some programs. */
    private static final int FARTHEST_PDF = 1024;

    private static final Set<String> NOTHING_KNOWN = Set.of("application/octet-stream", "text/plain");

    static Optional<Kind> of(Path file, Content content) throws IOException {
        var found = mediaType(file);
        if (NOTHING_KNOWN.contains(found) && content.find("%PDF-", 0, FARTHEST_PDF) >= 0) {
            return Optional.of(PDF);
        }
        return named(found);
    }

    private static Optional<Kind> named(String mediaType) {
        return Optional.ofNullable(
                switch (mediaType) {
                    case "application/pdf" -> PDF;
                    case "image/jpeg" -> JPEG;
                    case "image/png", "image/apng" -> PNG;
                    case "image/gif" -> GIF;
                    case "image/tiff" -> TIFF;
                    case "image/bmp" -> BMP;
                    case "image/webp" -> WEBP;
                    case "image/heic", "image/heif", "image/avif", "image/heic-sequence", "image/heif-sequence" -> HEIF;
                    default -> null;
                });
    }

    /** The type that such a file is kept as. */
    FileType kept() {
        return switch (this) {
            case PDF -> FileType.PDF;
            case PNG -> FileType.PNG;
            case GIF -> FileType.GIF;
            case TIFF -> FileType.TIFF;
            case JPEG, BMP, WEBP, HEIF -> FileType.JPEG;
        };
    }

    private static String mediaType(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(content, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }
}
