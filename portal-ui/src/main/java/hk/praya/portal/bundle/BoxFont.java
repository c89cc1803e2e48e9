package hk.praya.portal.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * A font in which every sign is a box: for those that no other font has. Each still says which sign it is, to whoever
 * copies it or hears it.
 */
final class BoxFont extends PDType3Font {

    private static final int MOST = 255;
    private static final int WIDTH = 1000;
    private static final float PER_EM = 0.001f;

    private static final String DRAWING = WIDTH + " 0 60 -60 940 820 d1 40 w 100 -20 800 800 re s";

    private static final String BEFORE_SIGNS = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CMapName /Boxes def
            /CMapType 2 def
            1 begincodespacerange
            <00> <FF>
            endcodespacerange
            """;

    private static final String AFTER_SIGNS = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private final PDDocument document;
    private final List<Integer> signs = new ArrayList<>();

    BoxFont(PDDocument document) throws IOException {
        super(described(document));
        this.document = document;
    }

    /** Whether a sign is, or still can be, among its own. */
    boolean takes(int sign) {
        if (signs.contains(sign)) {
            return true;
        }
        return signs.size() < MOST && signs.add(sign);
    }

    /** Writes down which sign each box is. */
    void finish() throws IOException {
        var map = new StringBuilder(BEFORE_SIGNS);
        for (int code = 1; code <= signs.size(); code++) {
            map.append("1 beginbfchar\n<%02X> <%s>\nendbfchar\n".formatted(code, inHexadecimal(signs.get(code - 1))));
        }
        map.append(AFTER_SIGNS);
        getCOSObject().setItem(COSName.TO_UNICODE, stream(document, map.toString()));
    }

    @Override
    protected byte[] encode(int unicode) {
        return new byte[] {(byte) (signs.indexOf(unicode) + 1)};
    }

    private static String inHexadecimal(int sign) {
        var hexadecimal = new StringBuilder();
        Character.toString(sign).chars().forEach(unit -> hexadecimal.append(String.format(Locale.ROOT, "%04X", unit)));
        return hexadecimal.toString();
    }

    private static COSDictionary described(PDDocument document) throws IOException {
        var box = COSName.getPDFName("box");
        var drawings = new COSDictionary();
        drawings.setItem(box, stream(document, DRAWING));
        var differences = new COSArray();
        differences.add(COSInteger.ONE);
        var widths = new COSArray();
        for (int code = 1; code <= MOST; code++) {
            differences.add(box);
            widths.add(COSInteger.get(WIDTH));
        }
        var encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(0, -WIDTH, WIDTH, WIDTH));
        font.setItem(COSName.FONT_MATRIX, numbers(PER_EM, 0, 0, PER_EM, 0, 0));
        font.setItem(COSName.CHAR_PROCS, drawings);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, MOST);
        font.setItem(COSName.WIDTHS, widths);
        return font;
    }

    private static COSArray numbers(float... numbers) {
        var array = new COSArray();
        for (float number : numbers) {
            array.add(new COSFloat(number));
        }
        return array;
    }

    private static COSStream stream(PDDocument document, String content) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
