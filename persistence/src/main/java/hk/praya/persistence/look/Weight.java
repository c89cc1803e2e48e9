package hk.praya.persistence.look;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what a page of a PDF is made of before anything of it is unpacked into memory. A stream is weighed once, however
 * many pages share it.
 */
final class Weight {

    /** An A4 page at 600 dots per inch has 35 million; scanners are seldom set to more. */
    static final int MOST_PIXELS = 40_000_000;

    /** An A4 page at 500 dots per inch in colour. */
    private static final long HEAVIEST_STREAM = 80_000_000;

    /** Text, fonts and drawings of the whole paper together. */
    private static final long HEAVIEST_IN_ALL = 96_000_000;

    /** Each few bytes of a mesh become a patch that is many times heavier. */
    private static final long HEAVIEST_MESH = 256_000;

    private static final int LONGEST_ROW_BITS = 1 << 24;
    private static final int MOST_PARTS = 200_000;
    private static final Set<COSName> LEADING_AWAY = Set.of(COSName.PARENT, COSName.P, COSName.A, COSName.DEST);
    private static final Set<COSName> WITH_THEIR_OWN_SIZE = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private final Set<COSBase> weighed = Collections.newSetFromMap(new IdentityHashMap<>());
    private long left = HEAVIEST_IN_ALL;

    /** @throws IOException if it is too heavy to be drawn */
    void check(PDPage page) throws IOException {
        var waiting = new ArrayDeque<COSBase>();
        var parts = page.getCOSObject();
        enqueue(
                waiting,
                page.getResources() == null ? null : page.getResources().getCOSObject());
        enqueue(waiting, parts.getDictionaryObject(COSName.CONTENTS));
        enqueue(waiting, parts.getDictionaryObject(COSName.ANNOTS));
        while (!waiting.isEmpty()) {
            weigh(waiting.remove(), waiting);
        }
    }

    private void weigh(COSBase part, Queue<COSBase> waiting) throws IOException {
        if (!weighed.add(part)) {
            return;
        }
        if (weighed.size() > MOST_PARTS) {
            throw new IOException("the paper has too many parts");
        }
        if (part instanceof COSStream stream) {
            weigh(stream);
        }
        if (part instanceof COSDictionary dictionary) {
            dictionary.entrySet().stream()
                    .filter(entry -> !LEADING_AWAY.contains(entry.getKey()))
                    .forEach(entry -> enqueue(waiting, entry.getValue()));
        } else if (part instanceof COSArray list) {
            list.forEach(each -> enqueue(waiting, each));
        }
    }

    private static void enqueue(Queue<COSBase> waiting, @Nullable COSBase part) {
        var itself = part instanceof COSObject reference ? reference.getObject() : part;
        if (itself instanceof COSDictionary || itself instanceof COSArray) {
            waiting.add(itself);
        }
    }

    private void weigh(COSStream stream) throws IOException {
        boolean isPicture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        if (isPicture) {
            checkPixels(stream.getLong(COSName.WIDTH), stream.getLong(COSName.HEIGHT));
        }
        long most = stream.containsKey(COSName.SHADING_TYPE) ? HEAVIEST_MESH : HEAVIEST_STREAM;
        long bytes = unpacked(stream, isPicture ? most : Math.min(most, left));
        if (!isPicture) {
            left -= bytes;
        }
    }

    /** Unpacks a stream without keeping it; pictures in formats of their own are measured by their headers. */
    private static long unpacked(COSStream stream, long most) throws IOException {
        var filters = filters(stream);
        var content = stream.createRawInputStream();
        for (int i = 0; i < filters.size(); i++) {
            if (WITH_THEIR_OWN_SIZE.contains(filters.get(i))) {
                checkOwnSize(content, stream, i);
                return 0;
            }
            checkRow(stream);
            boolean isLast = i == filters.size() - 1;
            var counted = new Counted(isLast ? OutputStream.nullOutputStream() : new ByteArrayOutputStream(), most);
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(content, counted, stream, i, DecodeOptions.DEFAULT);
            if (isLast) {
                return counted.bytes;
            }
            content = new ByteArrayInputStream(counted.kept());
        }
        return stream.getLength();
    }

    static List<COSName> filters(COSStream stream) throws IOException {
        return switch (stream.getFilters()) {
            case null -> List.of();
            case COSName filter -> List.of(filter);
            case COSArray list -> {
                var names = new ArrayList<COSName>();
                for (int i = 0; i < list.size(); i++) {
                    if (!(list.getObject(i) instanceof COSName name)) {
                        throw new IOException("a filter has no name");
                    }
                    names.add(name);
                }
                yield names;
            }
            default -> throw new IOException("a filter has no name");
        };
    }

    private static void checkOwnSize(InputStream content, COSStream stream, int filter) throws IOException {
        var columns = parameters(stream, filter).getLong(COSName.COLUMNS, 1728);
        checkPixels(columns, parameters(stream, filter).getLong(COSName.ROWS, 0));
        checkPixels(columns, stream.getLong(COSName.HEIGHT));
        try (var header = ImageIO.createImageInputStream(new ByteArrayInputStream(content.readAllBytes()))) {
            var readers = ImageIO.getImageReaders(header);
            if (readers.hasNext()) {
                var reader = readers.next();
                try {
                    reader.setInput(header, true, true);
                    checkPixels(reader.getWidth(0), reader.getHeight(0));
                } finally {
                    reader.dispose();
                }
            }
        }
    }

    private static COSDictionary parameters(COSStream stream, int filter) {
        return switch (stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP)) {
            case COSDictionary parameters -> parameters;
            case COSArray list
            when filter < list.size() && list.getObject(filter) instanceof COSDictionary parameters -> parameters;
            case null, default -> new COSDictionary();
        };
    }

    private static void checkRow(COSStream stream) throws IOException {
        for (int i = 0; i < filters(stream).size(); i++) {
            var row = parameters(stream, i);
            double bits = (double) row.getInt(COSName.COLUMNS, 1)
                    * row.getInt(COSName.COLORS, 1)
                    * row.getInt(COSName.BITS_PER_COMPONENT, 8);
            if (bits > LONGEST_ROW_BITS) {
                throw new IOException("rows of %.0f bits are too long".formatted(bits));
            }
        }
    }

    /** @throws IOException if a picture of this size cannot be unpacked in the memory there is */
    static void checkPixels(long width, long height) throws IOException {
        if (Math.max(width, 0) * (double) Math.max(height, 0) > MOST_PIXELS) {
            throw new IOException("a picture of %d by %d pixels is too big".formatted(width, height));
        }
    }

    private static final class Counted extends FilterOutputStream {

        private final long most;
        private long bytes;

        Counted(OutputStream out, long most) {
            super(out);
            this.most = most;
        }

        byte[] kept() {
            return ((ByteArrayOutputStream) out).toByteArray();
        }

        @Override
        public void write(int value) throws IOException {
            count(1);
            out.write(value);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            count(length);
            out.write(from, offset, length);
        }

        private void count(int more) throws IOException {
            bytes += more;
            if (bytes > most) {
                throw new IOException("a part is too heavy when unpacked");
            }
        }
    }
}
