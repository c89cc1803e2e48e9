package hk.praya.domain.document;

import java.util.List;

/**
 * One of the three layouts of ICAO Doc 9303. Places are counted from 0 through the lines of a zone, one after the other.
 * In all three, the day of birth is followed by its check digit, the sex, the day of expiry and its check digit.
 *
 * @param lines how many there are
 * @param width how many characters each line has
 * @param codes the letters that a document of this format may begin with
 * @param composite where the check digit over all fields stands
 */
record ZoneFormat(
        int lines,
        int width,
        String codes,
        Place names,
        Place number,
        Place nationality,
        Place birth,
        Place optional,
        int composite) {

    /** Passports: two lines of 44. */
    static final ZoneFormat TD3 = new ZoneFormat(
            2,
            44,
            "P",
            new Place(5, 44),
            new Place(44, 53),
            new Place(54, 57),
            new Place(57, 63),
            new Place(72, 86),
            87);

    /** Larger cards: two lines of 36. */
    static final ZoneFormat TD2 = new ZoneFormat(
            2,
            36,
            "ACI",
            new Place(5, 36),
            new Place(36, 45),
            new Place(46, 49),
            new Place(49, 55),
            new Place(64, 71),
            71);

    /** Cards: three lines of 30. */
    static final ZoneFormat TD1 = new ZoneFormat(
            3,
            30,
            "ACI",
            new Place(60, 90),
            new Place(5, 14),
            new Place(45, 48),
            new Place(30, 36),
            new Place(15, 30),
            59);

    static final List<ZoneFormat> ALL = List.of(TD3, TD2, TD1);

    private static final int FROM_BIRTH_TO_EXPIRY = 8;

    Place state() {
        return new Place(2, 5);
    }

    Place expiry() {
        return new Place(birth.from() + FROM_BIRTH_TO_EXPIRY, birth.to() + FROM_BIRTH_TO_EXPIRY);
    }

    boolean isPassport() {
        return codes.equals(TD3.codes);
    }

    private boolean isCard() {
        return lines == TD1.lines;
    }

    /** What the composite check digit is made from: the fields that have one of their own, with it, and what is optional. */
    List<Place> composed() {
        return isCard()
                ? List.of(
                        new Place(number.from(), birth.to() + 1),
                        expiry().withCheckDigit(),
                        new Place(nationality.to(), composite))
                : List.of(number.withCheckDigit(), birth.withCheckDigit(), new Place(expiry().from(), composite));
    }

    /** Where nothing but a digit or a filler can stand. */
    boolean isDigit(int at) {
        return birth.withCheckDigit().has(at)
                || expiry().withCheckDigit().has(at)
                || at == number.to()
                || at == composite
                || (isPassport() && at == optional.to());
    }

    /** Where nothing but a letter or a filler can stand. */
    boolean isLetter(int at) {
        return at == 0 || state().has(at) || nationality.has(at) || names.has(at);
    }

    /** Counted from 0. */
    int lineOfNames() {
        return names.from() / width;
    }

    /**
     * A part of the zone.
     *
     * @param from the first place of it
     * @param to the first place after it, where its check digit stands if it has one
     */
    record Place(int from, int to) {

        boolean has(int at) {
            return from <= at && at < to;
        }

        String of(String zone) {
            return zone.substring(from, to);
        }

        Place withCheckDigit() {
            return new Place(from, to + 1);
        }
    }
}
