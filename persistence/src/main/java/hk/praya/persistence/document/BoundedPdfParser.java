package hk.praya.persistence.document;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * Parses a PDF in bounded memory. To find its pages a parser decompresses the lists of its objects, and a small file can
 * hold gigabytes of them: this one gives up, with an {@link IOException}, long before.
 */
public final class BoundedPdfParser extends PDFParser {

    private static final String NO_PASSWORD = "";
    private static final long MOST_DECOMPRESSED = 16L * 1024 * 1024;
    private static final long LONGEST_ROW_BITS = 1L << 20;

    public BoundedPdfParser(RandomAccessRead source) throws IOException {
        super(source, NO_PASSWORD, null, null, null);
        document.close();
        document = new BoundedDocument();
    }

    private final class BoundedDocument extends COSDocument {

        private long left = MOST_DECOMPRESSED;

        BoundedDocument() {
            super(BoundedPdfParser.this);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            var stream = new BoundedStream(this, createRandomAccessReadView(start, length));
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }

        /** Counts what a stream has, against what all of them together may have. */
        void spend(InputStream decompressed) throws IOException {
            var buffer = new byte[8192];
            int read = decompressed.read(buffer);
            while (read > 0) {
                left -= read;
                if (left < 0) {
                    throw new IOException("the objects are too big when decompressed");
                }
                read = decompressed.read(buffer);
            }
        }
    }

    private static final class BoundedStream extends COSStream {

        private final BoundedDocument document;

        BoundedStream(BoundedDocument document, RandomAccessReadView content) throws IOException {
            super(null, content);
            this.document = document;
        }

        /** What the parser reads objects from. Other filters than this one are for pictures. */
        @Override
        public RandomAccessRead createView() throws IOException {
            var filter = only(getFilters());
            if (COSName.FLATE_DECODE.equals(filter)) {
                refuseLongRows(only(getDictionaryObject(COSName.DECODE_PARMS, COSName.DP)));
                try (var decompressed = new FlateFilterDecoderStream(createRawInputStream())) {
                    document.spend(decompressed);
                }
            } else if (filter != null) {
                throw new IOException("objects are not kept in " + filter);
            }
            return super.createView();
        }

        private static void refuseLongRows(@Nullable COSBase parameters) throws IOException {
            if (parameters instanceof COSDictionary row) {
                double bits = (double) row.getInt(COSName.COLUMNS, 1)
                        * row.getInt(COSName.COLORS, 1)
                        * row.getInt(COSName.BITS_PER_COMPONENT, 8);
                if (bits > LONGEST_ROW_BITS) {
                    throw new IOException("rows of %.0f bits are too long".formatted(bits));
                }
            }
        }

        /** The value itself, or what is in a list of one. */
        private static @Nullable COSBase only(@Nullable COSBase value) throws IOException {
            if (value instanceof COSArray list) {
                if (list.size() > 1) {
                    throw new IOException("objects are not kept in several filters");
                }
                return list.size() == 0 ? null : list.getObject(0);
            }
            return value;
        }
    }
}
