package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;
import java.util.ArrayList;
import java.util.List;

/** Finds the chunks of a WebP file. Its size in pixels is left to whoever decodes it. */
final class WebpAnatomy {

    private static final int HEADER = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int MOST_PARTS = 10_000;

    private WebpAnatomy() {}

    static Anatomy of(Content content) throws Unfit {
        if (!content.has("RIFF", 0) || little(content, 4) + CHUNK_HEAD > content.size()) {
            throw new Unfit(DocumentProblem.BROKEN);
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("header", 0, HEADER, HEADER));
        long start = HEADER;
        while (start + CHUNK_HEAD <= content.size() && parts.size() < MOST_PARTS) {
            long data = start + CHUNK_HEAD;
            long end = data + little(content, start + 4);
            parts.add(new Part(content.text(start, start + 4), start, data, Math.min(end, content.size())));
            start = end + end % 2;
        }
        return new Anatomy(0, 0, 1, parts);
    }

    private static long little(Content content, long index) {
        return Long.reverseBytes(content.four(index)) >>> 32;
    }
}
