package hk.praya.persistence.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds a second file in a file: one that another program would open as something else than it is shown as. */
final class Disguise {

    /** Programs that read archives look for their end in as many bytes at the end of a file. */
    private static final int ARCHIVE_TAIL = 65_557;

    private static final int ARCHIVE_END = 22;
    private static final String ARCHIVE_MARK = "PK\u0005\u0006";

    /** Programs that read PDF take a file for one if it says so within as many bytes. */
    private static final int PDF_HEAD = 1024;

    private static final List<String> STRANGERS = List.of(
            "%pdf-",
            "pk\u0003\u0004", ARCHIVE_MARK.toLowerCase(Locale.ROOT), "<script", "<html", "<?php", "javascript:");

    /** What a picture needs none of, and what may hold anything. */
    private static final Set<String> FREE = Set.of(
            "COM",
            "APP1",
            "APP3",
            "APP4",
            "APP5",
            "APP6",
            "APP7",
            "APP8",
            "APP9",
            "APP10",
            "APP11",
            "APP12",
            "APP13",
            "APP15",
            "tEXt",
            "zTXt",
            "iTXt",
            "eXIf",
            "extension 254");

    private static final int LONGEST_LOOKED_INTO = 1 << 20;

    private Disguise() {}

    /** Whether a file can also be opened as an archive. */
    static boolean isArchive(Content content) {
        long from = Math.max(0, content.size() - ARCHIVE_TAIL);
        long mark = content.find(ARCHIVE_MARK, from, content.size());
        while (mark >= 0) {
            int comment = content.at(mark + 20) | (content.at(mark + 21) << 8);
            if (comment >= 0 && mark + ARCHIVE_END + comment <= content.size()) {
                return true;
            }
            mark = content.find(ARCHIVE_MARK, mark + 1, content.size());
        }
        return false;
    }

    /** Whether a picture can also be opened as something else. */
    static boolean isWorn(Content picture) {
        return isArchive(picture) || picture.find("%PDF-", 0, PDF_HEAD) >= 0;
    }

    /** The parts of a picture in which something else hides. */
    static Set<Part> hidingIn(Content content, Anatomy anatomy) {
        Set<Part> hiding = new HashSet<>();
        for (var part : anatomy.parts()) {
            if (FREE.contains(part.name()) && hidesSomething(content, part)) {
                hiding.add(part);
            }
        }
        return hiding;
    }

    private static boolean hidesSomething(Content content, Part part) {
        var text = content.text(part.data(), Math.min(part.end(), part.data() + LONGEST_LOOKED_INTO))
                .toLowerCase(Locale.ROOT);
        return STRANGERS.stream().anyMatch(text::contains);
    }
}
