package hk.praya.domain.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the lines of a machine-readable zone from what somebody read off a page. */
final class ZoneLines {

    private static final Pattern ALPHABET = Pattern.compile("[A-Z0-9<]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int MOST_MISCOUNTED = 8;
    private static final String TAKEN_FOR_DIGITS = "OQDILZSGB";
    private static final String MEANT_AS_DIGITS = "000112568";
    private static final String TAKEN_FOR_LETTERS = "012568";
    private static final String MEANT_AS_LETTERS = "OIZSGB";

    private ZoneLines() {}

    /** Lines in the alphabet of a zone, without what cannot be one. */
    static List<String> cleaned(List<String> read) {
        return read.stream()
                .map(ZoneLines::cleaned)
                .filter(line -> ALPHABET.matcher(line).matches())
                .toList();
    }

    private static String cleaned(String line) {
        var plain = Normalizer.normalize(line, Normalizer.Form.NFKC)
                .replace("«", "<<")
                .replace('‹', '<')
                .toUpperCase(Locale.ROOT);
        return BLANKS.matcher(plain).replaceAll("");
    }

    /** The zone that begins at a line, all its lines in one; empty if these lines cannot be one of this format. */
    static Optional<String> joined(ZoneFormat format, List<String> cleaned, int first) {
        if (first + format.lines() > cleaned.size()) {
            return Optional.empty();
        }
        var zone = new StringBuilder();
        for (int line = 0; line < format.lines(); line++) {
            zone.append(fitted(format, line, cleaned.get(first + line)));
        }
        return zone.length() == format.lines() * format.width()
                ? Optional.of(corrected(format, zone.toString()))
                : Optional.empty();
    }

    /** Fillers in a long row are easily miscounted; a line is given as many as it has to have. Empty if that fails. */
    private static String fitted(ZoneFormat format, int line, String read) {
        if (read.length() == format.width()) {
            return read;
        }
        return line == format.lineOfNames()
                ? withoutWhatFollowsTheNames(read, format.names().from() % format.width(), format.width())
                : refilled(read, format.width(), line == 1);
    }

    /** After two fillers come the given names, and after two more nothing but fillers, whatever they were taken for. */
    private static String withoutWhatFollowsTheNames(String read, int names, int width) {
        int given = read.indexOf("<<", names);
        int end = given < 0 ? -1 : read.indexOf("<<", given + 2);
        return end < 0 || end > width ? "" : read.substring(0, end) + "<".repeat(width - end);
    }

    private static String refilled(String read, int width, boolean endsInCheckDigits) {
        int missing = width - read.length();
        int end = endsInCheckDigits ? read.lastIndexOf("<<") + 2 : read.length();
        int begin = end;
        while (begin > 0 && read.charAt(begin - 1) == '<') {
            begin--;
        }
        int fillers = end - begin + missing;
        boolean isLikely = Math.abs(missing) <= MOST_MISCOUNTED && begin < end && fillers >= 0;
        return isLikely ? read.substring(0, begin) + "<".repeat(fillers) + read.substring(end) : "";
    }

    private static String corrected(ZoneFormat format, String zone) {
        var corrected = new StringBuilder(zone);
        for (int at = 0; at < zone.length(); at++) {
            if (format.isDigit(at)) {
                corrected.setCharAt(at, digit(zone.charAt(at)));
            } else if (format.isLetter(at)) {
                corrected.setCharAt(at, letter(zone.charAt(at)));
            }
        }
        return corrected.toString();
    }

    static char digit(char read) {
        int at = TAKEN_FOR_DIGITS.indexOf(read);
        return at < 0 ? read : MEANT_AS_DIGITS.charAt(at);
    }

    private static char letter(char read) {
        int at = TAKEN_FOR_LETTERS.indexOf(read);
        return at < 0 ? read : MEANT_AS_LETTERS.charAt(at);
    }
}
