package hk.praya.persistence.intake;

import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Looks what a file is, and makes of it what can be kept: itself, or something better, or a reason why not. */
@Component
public final class Intake {

    private final IntakeLimits limits;
    private final PictureIntake pictures;
    private final TiffIntake tiffs;
    private final PdfIntake pdfs;
    private final ConversionIntake conversions;
    private final DecodingRoom room = new DecodingRoom();

    /**
     * Takes files of the sizes that are set.
     *
     * @param kept the most that is kept of a file, such as 5MB
     * @param arriving the most that a file may have when it arrives
     * @param decoder the program that reads HEIC; looked for on the path if blank
     */
    @Autowired
    Intake(
            @Value("${praya.documents.limit:5MB}") String kept,
            @Value("${praya.documents.largest-upload:50MB}") String arriving,
            @Value("${praya.documents.most-pages:200}") int pages,
            @Value("${praya.documents.most-pixels:120000000}") long pixels,
            @Value("${praya.documents.heic-decoder:}") String decoder) {
        this(
                new IntakeLimits(
                        DataSize.parse(kept).toBytes(), DataSize.parse(arriving).toBytes(), pages, pixels),
                HeifDecoder.found(decoder));
    }

    /** Takes files within limits, and HEIC with the program that is on the path. */
    public static Intake within(IntakeLimits limits) {
        return new Intake(limits, HeifDecoder.found(""));
    }

    Intake(IntakeLimits limits, HeifDecoder decoder) {
        this.limits = limits;
        pictures = new PictureIntake(limits, room);
        tiffs = new TiffIntake(limits, room);
        pdfs = new PdfIntake(limits, room);
        conversions = new ConversionIntake(limits, room, decoder);
    }

    /** How much a file may be. */
    public IntakeLimits limits() {
        return limits;
    }

    /**
     * Takes one file.
     *
     * @param arrived a file of nobody else's, in a folder that others can be made in; it is read and never changed
     * @throws IOException if the disk fails; never because of what is in the file
     */
    public Taken take(Path arrived) throws IOException {
        try (var at = Workplace.beside(arrived)) {
            return taken(arrived, at);
        } catch (Unfit e) {
            return new Taken.Refused(e.problem());
        }
    }

    /**
     * Binds pictures and PDFs into one PDF.
     *
     * @param pages in this order, at least one; each may have as many bytes as one that arrives alone, and so may all of
     *     them together
     * @throws IOException if the disk fails
     */
    public Taken join(List<Path> pages) throws IOException {
        try (var at = Workplace.beside(pages.getFirst())) {
            return joined(pages, at);
        } catch (Unfit e) {
            return new Taken.Refused(e.problem());
        }
    }

    private Taken taken(Path arrived, Workplace at) throws IOException, Unfit {
        long size = Files.size(arrived);
        refuseIf(size == 0, DocumentProblem.EMPTY);
        refuseIf(size > limits.arriving(), DocumentProblem.TOO_BIG);
        try (var content = Content.of(arrived)) {
            var kind = Kind.of(arrived, content).orElseThrow(() -> new Unfit(DocumentProblem.WRONG_TYPE));
            return switch (kind) {
                case PDF -> pdfs.take(arrived, content, at);
                case TIFF -> tiffs.take(arrived, content, at);
                case JPEG, PNG, GIF -> pictures.take(arrived, kind, content, at);
                case BMP, WEBP, HEIF -> conversions.take(arrived, kind, content, at);
            };
        }
    }

    private Taken joined(List<Path> pages, Workplace at) throws IOException, Unfit {
        long size = 0;
        for (var page : pages) {
            size += Files.size(page);
        }
        refuseIf(size > limits.arriving(), DocumentProblem.TOO_BIG);
        Set<Alteration> alterations = EnumSet.of(Alteration.JOINED);
        List<Taken> sheets = new ArrayList<>();
        try (var book = new Binding(at, limits)) {
            for (var page : pages) {
                var sheet = taken(page, at);
                sheets.add(sheet);
                add(page, sheet, book, alterations);
            }
            var whole = at.newFile();
            book.save(whole);
            if (Files.size(whole) > limits.kept()) {
                alterations.add(Alteration.SHRUNK);
                var big = whole;
                whole = room.with(DecodingRoom.BYTES, () -> new PdfShrinking(limits, at).shrink(big));
            }
            return new Taken.Prepared(at.handOver(whole), FileType.PDF, alterations);
        } finally {
            for (var sheet : sheets) {
                sheet.close();
            }
        }
    }

    private void add(Path arrived, Taken sheet, Binding book, Set<Alteration> alterations) throws IOException, Unfit {
        switch (sheet) {
            case Taken.AsIs(var type) -> add(arrived, type, book);
            case Taken.Prepared(var file, var type, var made) -> {
                alterations.addAll(made);
                add(file, type, book);
            }
            case Taken.Refused(var problem) -> throw new Unfit(problem);
        }
    }

    private void add(Path file, FileType type, Binding book) throws IOException, Unfit {
        switch (type) {
            case PDF -> book.addPdf(file);
            case JPEG ->
                room.with(DecodingRoom.BYTES, () -> {
                    book.addJpeg(file);
                    return file;
                });
            case PNG, GIF, TIFF ->
                room.with(DecodingRoom.BYTES, () -> {
                    book.addPages(file, Kind.valueOf(type.name()), orientations(file, type));
                    return file;
                });
        }
    }

    /** What has been taken stands upright; only of how many pages it is, is to be told. */
    private List<Integer> orientations(Path file, FileType type) throws IOException, Unfit {
        if (type != FileType.TIFF) {
            return List.of(1);
        }
        try (var content = Content.of(file)) {
            return TiffAnatomy.of(content, limits).pages().stream()
                    .map(TiffAnatomy.Page::orientation)
                    .toList();
        }
    }

    private static void refuseIf(boolean wrong, DocumentProblem problem) throws Unfit {
        if (wrong) {
            throw new Unfit(problem);
        }
    }
}
