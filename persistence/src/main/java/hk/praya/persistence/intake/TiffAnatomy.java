package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a TIFF file is made of, found without decoding it.
 *
 * @param pages the pictures, in their order
 * @param tellWhere the ranges of bytes that tell where it was taken; zeros in their place do no harm
 */
record TiffAnatomy(List<Page> pages, List<Part> tellWhere) {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int BITS = 258;
    private static final int STRIPS = 273;
    private static final int ORIENTATION = 274;
    private static final int SAMPLES = 277;
    private static final int ROWS_PER_STRIP = 278;
    private static final int STRIP_LENGTHS = 279;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;
    private static final int TILES = 324;
    private static final int TILE_LENGTHS = 325;
    private static final int OLD_JPEG = 513;
    private static final int GPS = 34853;
    private static final int GPS_VERSION = 0;
    private static final Set<Integer> TEXTS = Set.of(700, 33723, 34377);

    /** A page is decoded in strips or tiles, each whole. */
    private static final long LARGEST_PIECE = 64L << 20;

    TiffAnatomy {
        pages = List.copyOf(pages);
        tellWhere = List.copyOf(tellWhere);
    }

    /**
     * One picture.
     *
     * @param orientation as EXIF numbers it
     */
    record Page(long width, long height, int orientation) {}

    static TiffAnatomy of(Content content, IntakeLimits limits) throws Unfit {
        var directories = new TiffDirectories(content);
        List<Page> pages = new ArrayList<>();
        List<Part> tellWhere = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        long start = directories.first();
        while (start != 0) {
            if (!seen.add(start)) {
                throw new Unfit(DocumentProblem.BROKEN);
            }
            if (seen.size() > limits.pages()) {
                throw new Unfit(DocumentProblem.TOO_MANY_PAGES);
            }
            var directory = directories.at(start);
            pages.add(page(directory, content, limits));
            collectPlaces(directories, directory, content, tellWhere);
            start = directory.next();
        }
        if (pages.isEmpty()) {
            throw new Unfit(DocumentProblem.BROKEN);
        }
        return new TiffAnatomy(pages, tellWhere);
    }

    private static Page page(TiffDirectories.Directory directory, Content content, IntakeLimits limits) throws Unfit {
        long width = directory.number(WIDTH, 0);
        long height = directory.number(HEIGHT, 0);
        if (width <= 0 || height <= 0) {
            throw new Unfit(DocumentProblem.BROKEN);
        }
        if (width > limits.pixels() / height || largestPiece(directory, width, height) > LARGEST_PIECE) {
            throw new Unfit(DocumentProblem.TOO_MANY_PIXELS);
        }
        boolean whole = arePresent(directory, content, STRIPS, STRIP_LENGTHS)
                || arePresent(directory, content, TILES, TILE_LENGTHS)
                || directory.number(OLD_JPEG, 0) > 0;
        long orientation = directory.number(ORIENTATION, 1);
        if (!whole) {
            throw new Unfit(DocumentProblem.BROKEN);
        }
        return new Page(width, height, orientation >= 1 && orientation <= 8 ? (int) orientation : 1);
    }

    private static double largestPiece(TiffDirectories.Directory directory, long width, long height) throws Unfit {
        double bits = (double) directory.number(BITS, 1) * directory.number(SAMPLES, 1);
        long rows = Math.min(height, directory.number(ROWS_PER_STRIP, height));
        double strip = (double) width * rows;
        double tile = (double) directory.number(TILE_WIDTH, 0) * directory.number(TILE_HEIGHT, 0);
        return Math.max(strip, tile) * bits / 8;
    }

    /** Whether there are pieces, and all of them lie in the file. */
    private static boolean arePresent(TiffDirectories.Directory directory, Content content, int starts, int lengths)
            throws Unfit {
        var from = directory.numbers(starts);
        var bytes = directory.numbers(lengths);
        if (from.length == 0 || from.length != bytes.length) {
            return false;
        }
        for (int i = 0; i < from.length; i++) {
            if (from[i] + bytes[i] > content.size()) {
                return false;
            }
        }
        return true;
    }

    private static void collectPlaces(
            TiffDirectories all, TiffDirectories.Directory directory, Content content, List<Part> into) throws Unfit {
        long gps = directory.number(GPS, 0);
        if (gps > 0) {
            var place = all.at(gps);
            if (place.tags().stream().anyMatch(tag -> tag != GPS_VERSION)) {
                into.addAll(place.everything());
            }
        }
        for (var text : directory.data(TEXTS)) {
            if (Whereabouts.tellsWhere(content.text(text.start(), text.end()))) {
                into.add(text);
            }
        }
    }
}
