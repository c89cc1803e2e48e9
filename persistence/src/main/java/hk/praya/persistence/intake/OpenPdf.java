package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that has been opened, and what has been found in it. */
final class OpenPdf implements AutoCloseable {

    private final PDDocument document;
    private final PdfContents contents;

    private OpenPdf(PDDocument document, PdfContents contents) {
        this.document = document;
        this.contents = contents;
    }

    /**
     * Opens a PDF without its active content. The file is not changed.
     *
     * @throws Unfit if it is broken, needs a password, or holds more than it may
     */
    static OpenPdf of(Path file, IntakeLimits limits, Workplace at) throws IOException, Unfit {
        var source = new MeteredRead(new RandomAccessReadBufferedFile(file));
        try {
            var parser = new BoundedPdfParser(source, at.scratch());
            var document = parsed(parser);
            try {
                var contents = contents(document, limits);
                if (parser.isExhausted() || source.isExhausted()) {
                    throw new Unfit(DocumentProblem.BROKEN);
                }
                return new OpenPdf(document, contents);
            } catch (Unfit e) {
                document.close();
                throw e;
            }
        } catch (Unfit e) {
            source.close();
            throw e;
        }
    }

    private static PDDocument parsed(BoundedPdfParser parser) throws Unfit {
        try {
            return parser.parse();
        } catch (InvalidPasswordException _) {
            throw new Unfit(DocumentProblem.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError _) {
            throw new Unfit(DocumentProblem.BROKEN);
        }
    }

    private static PdfContents contents(PDDocument document, IntakeLimits limits) throws Unfit {
        try {
            return PdfContents.of(document, limits);
        } catch (IOException | RuntimeException | StackOverflowError _) {
            throw new Unfit(DocumentProblem.BROKEN);
        }
    }

    PDDocument document() {
        return document;
    }

    PdfContents contents() {
        return contents;
    }

    /** Without compressing its objects: to do that, the writer would follow every way that leads to each of them. */
    void save(Path to) throws IOException {
        document.setAllSecurityToBeRemoved(true);
        document.save(to.toFile(), CompressParameters.NO_COMPRESSION);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
