package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;
import java.util.ArrayList;
import java.util.List;

/** Finds the blocks of a GIF file, from its header to its trailer. */
final class GifAnatomy {

    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int MOST_PARTS = 50_000;

    private final Content content;
    private final List<Part> parts = new ArrayList<>();
    private long width;
    private long height;
    private int pictures;

    private GifAnatomy(Content content) {
        this.content = content;
    }

    static Anatomy of(Content content) throws Unfit {
        return new GifAnatomy(content).read();
    }

    private Anatomy read() throws Unfit {
        require(content.has("GIF8", 0) && content.size() > HEADER);
        width = little(6);
        height = little(8);
        long index = HEADER + table(content.at(10));
        parts.add(new Part("header", 0, HEADER, index));
        while (content.at(index) != TRAILER) {
            require(parts.size() < MOST_PARTS);
            index = block(index);
        }
        require(pictures > 0);
        parts.add(new Part("trailer", index, index + 1, index + 1));
        return new Anatomy(width, height, pictures, parts);
    }

    private long block(long start) throws Unfit {
        int kind = content.at(start);
        require(kind == EXTENSION || kind == IMAGE);
        long data = kind == EXTENSION ? start + 2 : picture(start);
        long end = endOfBlocks(data);
        parts.add(new Part(kind == IMAGE ? "image" : "extension " + content.at(start + 1), start, data, end));
        return end;
    }

    private long picture(long start) {
        pictures++;
        width = Math.max(width, little(start + 5));
        height = Math.max(height, little(start + 7));
        return start + 10 + table(content.at(start + 9)) + 1;
    }

    private long endOfBlocks(long from) throws Unfit {
        long index = from;
        while (content.at(index) > 0) {
            index += content.at(index) + 1;
        }
        require(content.at(index) == 0);
        return index + 1;
    }

    private static long table(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3L << ((flags & 7) + 1);
    }

    private int little(long index) {
        return content.at(index) | (content.at(index + 1) << 8);
    }

    private static void require(boolean sound) throws Unfit {
        if (!sound) {
            throw new Unfit(DocumentProblem.BROKEN);
        }
    }
}
