package hk.praya.domain.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines that machines read at the foot of a travel document, as ICAO Doc 9303 lays them down: passports (TD3) and
 * cards (TD1, TD2), but no visas.
 *
 * <p>A year has two digits only. A day of birth is in the last hundred years; a day of expiry is between fifty years ago
 * and fifty years ahead.
 *
 * @param issuer the code of the issuing state or organisation, without fillers, such as {@code D} or {@code UTO}
 * @param surname empty if there is none
 * @param givenNames empty if the person has a single name
 * @param nameFills whether the name fills its field to the end, so that it may have been cut
 * @param number without fillers
 * @param nationality a code like the issuer's
 * @param birth null if it is not known to the day, or was misread
 * @param expiry null if there is none, or it was misread
 * @param misread what does not fit its check digit, or is no date; never the name, which has no check digit
 * @param fitsAsAWhole whether the check digit over all fields fits
 */
public record MachineReadableZone(
        String issuer,
        String surname,
        String givenNames,
        boolean nameFills,
        String number,
        String nationality,
        @Nullable LocalDate birth,
        @Nullable LocalDate expiry,
        Set<ZoneField> misread,
        boolean fitsAsAWhole) {

    private static final Set<ZoneField> CHECKED = Set.of(ZoneField.NUMBER, ZoneField.BIRTH, ZoneField.EXPIRY);
    private static final int[] WEIGHTS = {7, 3, 1};
    private static final int CENTURY = 100;
    private static final int HALF_A_CENTURY = 50;
    private static final Pattern UNKNOWN_DAY = Pattern.compile("(<<|\\d\\d)<<<<|\\d{4}<<");

    public MachineReadableZone {
        misread = Set.copyOf(misread);
    }

    /**
     * Finds a zone in lines of text as a person or a machine read them, with spaces and with the usual mix-ups of digits
     * and letters, which are put right only where a field has room for nothing else. What fits none of its check digits is no zone; where
     * several lines could be one, it is the one with the most that fit.
     *
     * @param today decides the centuries
     */
    public static Optional<MachineReadableZone> find(List<String> lines, LocalDate today) {
        var cleaned = ZoneLines.cleaned(lines);
        return ZoneFormat.ALL.stream()
                .flatMap(format -> IntStream.range(0, cleaned.size())
                        .mapToObj(first -> ZoneLines.joined(format, cleaned, first))
                        .flatMap(Optional::stream)
                        .filter(zone -> isPlausible(format, zone))
                        .map(zone -> read(format, zone, today)))
                .filter(zone -> zone.misread.size() < CHECKED.size())
                .min(Comparator.comparingInt(MachineReadableZone::misfits));
    }

    private static boolean isPlausible(ZoneFormat format, String zone) {
        return format.codes().indexOf(zone.charAt(0)) >= 0
                && (format.birth().of(zone) + format.expiry().of(zone)).chars().noneMatch(Character::isLetter)
                && format.state().of(zone).charAt(0) != '<'
                && format.names().of(zone).charAt(0) != '<';
    }

    private static MachineReadableZone read(ZoneFormat format, String zone, LocalDate today) {
        var misread = EnumSet.noneOf(ZoneField.class);
        var number = new DocumentNumber(format, zone);
        if (!number.fits()) {
            misread.add(ZoneField.NUMBER);
        }
        var birth = day(zone, format.birth(), today.getYear(), today);
        if (!fits(zone, format.birth()) || isNoDay(zone, format.birth(), birth)) {
            misread.add(ZoneField.BIRTH);
        }
        var furthest = today.getYear() + HALF_A_CENTURY;
        var expiry = day(zone, format.expiry(), furthest, LocalDate.of(furthest, 12, 31));
        if (!fits(zone, format.expiry()) || isNoDay(zone, format.expiry(), expiry)) {
            misread.add(ZoneField.EXPIRY);
        }
        var names = Names.of(format.names().of(zone));
        return new MachineReadableZone(
                spoken(format.state().of(zone)),
                names.surname(),
                names.given(),
                names.fill(),
                number.value(),
                spoken(format.nationality().of(zone)),
                misread.contains(ZoneField.BIRTH) ? null : birth,
                misread.contains(ZoneField.EXPIRY) ? null : expiry,
                misread,
                composite(format, zone));
    }

    private int misfits() {
        return misread.size() + (fitsAsAWhole ? 0 : 1);
    }

    private static boolean composite(ZoneFormat format, String zone) {
        var composed = format.composed().stream().map(place -> place.of(zone)).reduce("", String::concat);
        return checkDigit(composed) == zone.charAt(format.composite());
    }

    private static boolean fits(String zone, ZoneFormat.Place field) {
        char digit = zone.charAt(field.to());
        return checkDigit(field.of(zone)) == (digit == '<' ? '0' : digit);
    }

    /** The check digit of a field: each character's value by 7, 3 and 1 in turn, and the last digit of their sum. */
    static char checkDigit(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            int value = field.charAt(i) == '<' ? 0 : Character.digit(field.charAt(i), Character.MAX_RADIX);
            sum += value * WEIGHTS[i % WEIGHTS.length];
        }
        return Character.forDigit(sum % 10, 10);
    }

    /** Whether something stands where a day should, and is none. The day, the month, or all of it may be unknown. */
    private static boolean isNoDay(String zone, ZoneFormat.Place field, @Nullable LocalDate day) {
        return day == null && !UNKNOWN_DAY.matcher(field.of(zone)).matches();
    }

    /** The last such day in a century that ends with the given day. */
    private static @Nullable LocalDate day(String zone, ZoneFormat.Place field, int lastYear, LocalDate last) {
        var digits = field.of(zone);
        if (digits.indexOf('<') >= 0) {
            return null;
        }
        int number = Integer.parseInt(digits);
        int yearOfCentury = number / 10_000;
        int year = lastYear - Math.floorMod(lastYear - yearOfCentury, CENTURY);
        var day = dayOrNull(year, number);
        return day == null || day.isAfter(last) ? dayOrNull(year - CENTURY, number) : day;
    }

    private static @Nullable LocalDate dayOrNull(int year, int number) {
        try {
            return LocalDate.of(year, number / 100 % 100, number % 100);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static String spoken(String field) {
        return field.replace('<', ' ').strip();
    }

    @Override
    public String toString() {
        return "MachineReadableZone[misread=" + misread + ", fitsAsAWhole=" + fitsAsAWhole + "]";
    }

    /** The number of the document; one that is too long for its field goes on in the optional data of a card. */
    private record DocumentNumber(String value, boolean fits) {

        DocumentNumber(ZoneFormat format, String zone) {
            this(whole(format, zone));
        }

        private DocumentNumber(String withCheckDigit) {
            this(
                    spoken(withCheckDigit.substring(0, withCheckDigit.length() - 1)),
                    checkDigit(withCheckDigit.substring(0, withCheckDigit.length() - 1))
                            == ZoneLines.digit(withCheckDigit.charAt(withCheckDigit.length() - 1)));
        }

        private static String whole(ZoneFormat format, String zone) {
            var optional = format.optional().of(zone);
            boolean goesOn =
                    !format.isPassport() && zone.charAt(format.number().to()) == '<' && optional.charAt(0) != '<';
            return goesOn
                    ? format.number().of(zone) + optional.split("<", 2)[0]
                    : format.number().withCheckDigit().of(zone);
        }
    }

    /** A surname and given names; after them, nothing but fillers counts, whatever a machine takes those for. */
    private record Names(String surname, String given, boolean fill) {

        static Names of(String field) {
            var parts = field.split("<<", -1);
            return new Names(
                    spoken(parts[0]),
                    parts.length > 1 ? spoken(parts[1]) : "",
                    field.charAt(field.length() - 1) != '<');
        }
    }
}
