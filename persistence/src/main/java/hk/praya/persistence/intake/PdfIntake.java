package hk.praya.persistence.intake;

import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.FileType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** Takes PDFs: without what is active in them, and such that they fit. */
final class PdfIntake {

    private static final String START = "%PDF-";
    private static final String END = "%%EOF";

    /** Programs look for the end of a PDF in as many of its last bytes, so some of them may follow it. */
    private static final int TOLERATED_TAIL = 1024;

    private final IntakeLimits limits;
    private final DecodingRoom room;

    PdfIntake(IntakeLimits limits, DecodingRoom room) {
        this.limits = limits;
        this.room = room;
    }

    Taken take(Path file, Content content, Workplace at) throws IOException, Unfit {
        if (content.findLast(END) < 0) {
            throw new Unfit(DocumentProblem.BROKEN);
        }
        Set<Alteration> alterations = EnumSet.noneOf(Alteration.class);
        var clean = cleaned(file, hidesSomething(content), at);
        if (!clean.equals(file)) {
            alterations.add(Alteration.ACTIVE_CONTENT_REMOVED);
        }
        var fitting = clean;
        if (Files.size(clean) > limits.kept()) {
            alterations.add(Alteration.SHRUNK);
            fitting = room.with(DecodingRoom.BYTES, () -> new PdfShrinking(limits, at).shrink(clean));
        }
        return alterations.isEmpty()
                ? new Taken.AsIs(FileType.PDF)
                : new Taken.Prepared(at.handOver(fitting), FileType.PDF, alterations);
    }

    private static boolean hidesSomething(Content content) {
        long end = content.findLast(END) + END.length();
        return !content.has(START, 0)
                || (content.size() - end > TOLERATED_TAIL && !content.isPaddingFrom(end))
                || Disguise.isArchive(content)
                || ActiveContent.isMentionedIn(content);
    }

    /** The file itself if it is clean; otherwise a new one, of what its pages lead to and nothing else. */
    private Path cleaned(Path file, boolean hides, Workplace at) throws IOException, Unfit {
        var clean = file;
        try (var pdf = OpenPdf.of(file, limits, at)) {
            if (hides || pdf.contents().removed() > 0) {
                clean = at.newFile();
                pdf.save(clean);
            }
        }
        if (!clean.equals(file)) {
            refuseIfUnclean(clean, at);
        }
        return clean;
    }

    private void refuseIfUnclean(Path file, Workplace at) throws IOException, Unfit {
        try (var content = Content.of(file);
                var pdf = OpenPdf.of(file, limits, at)) {
            if (pdf.contents().removed() > 0 || hidesSomething(content)) {
                throw new Unfit(DocumentProblem.HARMFUL);
            }
        }
    }
}
