package hk.praya.portal.bundle;

import hk.praya.domain.HongKong;
import hk.praya.portal.text.Parallel;
import hk.praya.portal.text.Speaking;
import hk.praya.portal.text.Tongue;
import hk.praya.portal.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/** A case as a PDF to print and to type from: with bookmarks, page numbers, and a structure that can be heard. */
final class CaseSummary {

    private final BundledCase bundled;
    private final Tongue tongue;
    private final PDDocument document;
    private final Typeface typeface;
    private final TextColumn column;

    private CaseSummary(BundledCase bundled, Tongue tongue, @Nullable Parallel beside, PDDocument document) {
        this.bundled = bundled;
        this.tongue = tongue;
        this.document = document;
        this.typeface = new Typeface(document, tongue, beside == null ? tongue : beside.tongue());
        this.column = new TextColumn(typeface, tongue.locale(), beside);
    }

    /**
     * The PDF.
     *
     * @param beside the language that is set beneath; null for none
     */
    static byte[] of(BundledCase bundled, Tongue tongue, @Nullable Tongue beside) {
        var parallel = beside == null ? null : new Parallel(beside);
        return Speaking.in(tongue.locale(), parallel, () -> of(bundled, tongue, parallel));
    }

    private static byte[] of(BundledCase bundled, Tongue tongue, @Nullable Parallel beside) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            new CaseSummary(bundled, tongue, beside, document).write();
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write() throws IOException {
        var structure = new Structure();
        var bookmarks = new Bookmarks();
        try (var pages = new Pages(document, structure)) {
            new SummaryText(bundled, new Flow(pages, column, structure, bookmarks)).write();
            pages.foot(this::foot);
        }
        typeface.finish();
        var catalog = document.getDocumentCatalog();
        structure.finish(catalog);
        bookmarks.finish(catalog);
        catalog.setLanguage(tongue.tag());
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        describe();
    }

    /** The same case makes the same file, as far as the writing is ours. */
    private void describe() {
        var about = document.getDocumentInformation();
        about.setTitle(title());
        about.setCreator("Praya");
        about.setCreationDate(GregorianCalendar.from(bundled.since().atZone(HongKong.ZONE)));
        document.setDocumentId(bundled.application().value().getMostSignificantBits());
    }

    private List<TextLine> foot(int page, int of) {
        var words = Words.of("bundle.foot", title(), page, of);
        return column.lines(List.of(new Said(Style.NOTE, words)), Pages.WIDTH);
    }

    private String title() {
        var submission = bundled.submission();
        return submission == null
                ? Words.of("bundle.title.draft")
                : Words.of("bundle.title", submission.reference().value());
    }
}
