package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;
import java.util.ArrayList;
import java.util.List;

/** Finds the segments of a JPEG file, from its first marker to the one that ends it. */
final class JpegAnatomy {

    private static final int START = 0xFFD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;

    /** A picture that comes sharper with every pass has about ten. Each costs as much to decode as a whole picture. */
    private static final int MOST_SCANS = 64;

    private static final int MOST_PARTS = 20_000;

    private final Content content;
    private final List<Part> parts = new ArrayList<>();
    private long width;
    private long height;
    private int scans;

    private JpegAnatomy(Content content) {
        this.content = content;
    }

    static Anatomy of(Content content) throws Unfit {
        return new JpegAnatomy(content).read();
    }

    private Anatomy read() throws Unfit {
        require(content.two(0) == START);
        parts.add(new Part("SOI", 0, 2, 2));
        long index = 2;
        int marker = 0;
        while (marker != END) {
            require(parts.size() < MOST_PARTS && content.at(index) == 0xFF);
            long start = index;
            while (content.at(index) == 0xFF) {
                index++;
            }
            marker = content.at(index);
            index = part(marker, start, index + 1);
        }
        return new Anatomy(width, height, 1, parts);
    }

    private long part(int marker, long start, long data) throws Unfit {
        if (marker == END || isAlone(marker)) {
            parts.add(new Part(marker == END ? "EOI" : "RST", start, data, data));
            return data;
        }
        int length = content.two(data);
        require(length >= 2 && data + length <= content.size());
        if (isFrame(marker)) {
            height = content.two(data + 3);
            width = content.two(data + 5);
        }
        long end = data + length;
        if (marker == SCAN) {
            require(++scans <= MOST_SCANS && width > 0);
            end = endOfScan(end);
        }
        parts.add(new Part(name(marker), start, data + 2, end));
        return end;
    }

    /** In a scan, a marker is any that does not merely start afresh within it. */
    private long endOfScan(long from) throws Unfit {
        long end = content.first(0xFF, from, this::isMarker);
        require(end >= 0);
        return end;
    }

    private boolean isMarker(long index) {
        int next = content.at(index + 1);
        return next > 0 && next != 0xFF && !isAlone(next);
    }

    private static boolean isAlone(int marker) {
        return marker == 1 || (marker >= 0xD0 && marker <= 0xD7);
    }

    static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static String name(int marker) {
        if (marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION) {
            return "APP" + (marker - FIRST_APPLICATION);
        }
        return switch (marker) {
            case SCAN -> "SOS";
            case COMMENT -> "COM";
            default -> isFrame(marker) ? "SOF" : "TABLE";
        };
    }

    private static void require(boolean sound) throws Unfit {
        if (!sound) {
            throw new Unfit(DocumentProblem.BROKEN);
        }
    }
}
