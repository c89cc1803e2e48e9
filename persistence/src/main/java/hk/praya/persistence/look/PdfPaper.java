package hk.praya.persistence.look;

import hk.praya.persistence.intake.BoundedPdfParser;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.rendering.ImageType;

/** A PDF, drawn page by page. */
final class PdfPaper implements Paper {

    /** The most that a page may be higher than wide, so that a drawing of it stays within memory. */
    private static final float MOST_TIMES_HIGHER = 4;

    private static final Set<COSName> UNSEEN = Set.of(COSName.JPX_DECODE, COSName.JBIG2_DECODE);

    private final PDDocument pdf;
    private final Weight weight = new Weight();

    PdfPaper(byte[] content) throws IOException {
        pdf = new BoundedPdfParser(new RandomAccessReadBuffer(content)).parse();
        pdf.setResourceCache(new WithoutPictures());
    }

    @Override
    public int pages() throws IOException {
        int pages = Math.min(pdf.getNumberOfPages(), MOST_PAGES);
        if (pages < 1) {
            throw new IOException("there are no pages");
        }
        return pages;
    }

    @Override
    public BufferedImage draw(int page, int widest) throws IOException {
        var drawn = weighed(page);
        var box = drawn.getCropBox();
        boolean lies = drawn.getRotation() % 180 != 0;
        float width = Math.max(lies ? box.getHeight() : box.getWidth(), 1);
        float height = Math.max(lies ? box.getWidth() : box.getHeight(), 1);
        float scale = Math.min(widest / width, widest * MOST_TIMES_HIGHER / height);
        var renderer = BoundedDrawer.renderer(pdf);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(page - 1, scale, ImageType.RGB);
    }

    @Override
    public Optional<Dimension> taken(int page) throws IOException {
        var pictures = pictures(pdf.getPage(page - 1));
        if (pictures.size() != 1 || !text(page).isBlank()) {
            return Optional.empty();
        }
        var only = pictures.getFirst();
        return Optional.of(new Dimension(only.getInt(COSName.WIDTH), only.getInt(COSName.HEIGHT)));
    }

    @Override
    public boolean isPartlyUnseen(int page) throws IOException {
        for (var picture : pictures(pdf.getPage(page - 1))) {
            if (Weight.filters(picture).stream().anyMatch(UNSEEN::contains)) {
                return true;
            }
        }
        return false;
    }

    private static List<COSStream> pictures(PDPage page) {
        var pictures = new ArrayList<COSStream>();
        var resources = page.getResources();
        var named = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (named != null) {
            for (var name : named.keySet()) {
                if (named.getDictionaryObject(name) instanceof COSStream stream
                        && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                    pictures.add(stream);
                }
            }
        }
        return pictures;
    }

    @Override
    public String text(int page) throws IOException {
        weighed(page);
        return new BoundedStripper(page).getText(pdf);
    }

    private PDPage weighed(int page) throws IOException {
        var found = pdf.getPage(page - 1);
        weight.check(found);
        return found;
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    /** Fonts are kept for the next page; pictures are too heavy to be kept. */
    private static final class WithoutPictures extends DefaultResourceCache {

        @Override
        public void put(COSObject reference, PDXObject picture) {}
    }
}
