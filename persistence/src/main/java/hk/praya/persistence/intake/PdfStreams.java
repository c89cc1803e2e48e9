package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Measures what the streams of a PDF become when they are decoded, a little at a time. */
final class PdfStreams {

    private static final int MOST_FILTERS = 3;
    private static final long LARGEST_TEXT = 64L << 20;
    private static final long LARGEST_OF_ALL = 2L << 30;
    private static final int BYTES_PER_PIXEL = 4;
    private static final int HEAD_OF_JPEG = 256 * 1024;
    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
    private static final Set<COSName> DCT = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);

    private final IntakeLimits limits;
    private final byte[] buffer = new byte[64 * 1024];
    private long left = LARGEST_OF_ALL;
    private long biggestPicture;
    private boolean unreadable;

    PdfStreams(IntakeLimits limits) {
        this.limits = limits;
    }

    boolean hasUnreadable() {
        return unreadable;
    }

    long biggestPicture() {
        return biggestPicture;
    }

    /**
     * Measures a stream, and says whether it is a picture.
     *
     * @throws Unfit if it holds more than it may
     */
    boolean isPicture(COSStream stream) throws IOException, Unfit {
        var filters = filters(stream);
        boolean isPicture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        if (isPicture) {
            measure(stream.getInt(COSName.WIDTH, COSName.W, 0), stream.getInt(COSName.HEIGHT, COSName.H, 0));
            unreadable |= filters.contains(COSName.JPX_DECODE) || filters.contains(COSName.JBIG2_DECODE);
        }
        if (filters.size() == 1 && DCT.contains(filters.getFirst())) {
            measureJpeg(stream);
        }
        inflate(stream, filters, isPicture ? limits.pixels() * BYTES_PER_PIXEL : LARGEST_TEXT);
        return isPicture;
    }

    private void measure(long width, long height) throws Unfit {
        if (width > 0 && height > 0) {
            if (width > limits.pixels() / height) {
                throw new Unfit(DocumentProblem.TOO_MANY_PIXELS);
            }
            biggestPicture = Math.max(biggestPicture, width * height);
        }
    }

    /** What the PDF says of the size, and what the picture itself says, may differ. */
    private void measureJpeg(COSStream stream) throws IOException, Unfit {
        byte[] head;
        try (var raw = stream.createRawInputStream()) {
            head = raw.readNBytes(HEAD_OF_JPEG);
        }
        int index = 2;
        while (index + 9 < head.length && head[index] == (byte) 0xFF) {
            int marker = Byte.toUnsignedInt(head[index + 1]);
            if (JpegAnatomy.isFrame(marker)) {
                measure(two(head, index + 7), two(head, index + 5));
                return;
            }
            index += marker == 0xFF ? 1 : 2 + two(head, index + 2);
        }
    }

    private static int two(byte[] bytes, int index) {
        return (Byte.toUnsignedInt(bytes[index]) << 8) | Byte.toUnsignedInt(bytes[index + 1]);
    }

    private void inflate(COSStream stream, List<COSName> filters, long most) throws IOException, Unfit {
        int deflated = 0;
        while (deflated < filters.size() && FLATE.contains(filters.get(deflated))) {
            deflated++;
        }
        if (filters.size() > MOST_FILTERS) {
            throw new Unfit(DocumentProblem.HARMFUL);
        }
        if (deflated > 0) {
            try (var inflated = inflating(stream.createRawInputStream(), deflated)) {
                count(inflated, most);
            }
        }
    }

    private static InputStream inflating(InputStream raw, int times) {
        return times == 0 ? raw : new InflaterInputStream(inflating(raw, times - 1));
    }

    private void count(InputStream inflated, long most) throws Unfit {
        long counted = 0;
        int read = next(inflated);
        while (read > 0) {
            counted += read;
            left -= read;
            if (counted > most || left < 0) {
                throw new Unfit(DocumentProblem.HARMFUL);
            }
            read = next(inflated);
        }
    }

    /** What is not deflated well ends where it stops making sense; readers show what came before. */
    private int next(InputStream inflated) {
        try {
            return inflated.read(buffer);
        } catch (IOException _) {
            return -1;
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> filters = new ArrayList<>();
        var said = stream.getFilters();
        if (said instanceof COSName only) {
            filters.add(only);
        } else if (said instanceof COSArray list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.getObject(i) instanceof COSName one) {
                    filters.add(one);
                }
            }
        }
        return filters;
    }
}
