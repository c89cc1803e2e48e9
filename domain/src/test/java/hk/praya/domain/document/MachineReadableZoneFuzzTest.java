package hk.praya.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Zones that are drawn by lot, always the same ones, written as the standard says and read again. */
class MachineReadableZoneFuzzTest {

    private static final int ROUNDS = 1_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final DateTimeFormatter SIX_DIGITS = DateTimeFormatter.ofPattern("yyMMdd");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";

    private final Random random = new Random(9303);

    @Test
    void whatIsWrittenIsReadAgain() {
        for (int round = 0; round < ROUNDS; round++) {
            var drawn = drawn();

            for (var lines : List.of(drawn.passport(), drawn.largeCard(), drawn.card())) {
                assertThat(MachineReadableZone.find(lines, TODAY))
                        .as(lines.toString())
                        .hasValue(drawn.read());
            }
        }
    }

    @Test
    void oneWrongDigitInACheckedFieldIsAlwaysFound() {
        for (int round = 0; round < ROUNDS; round++) {
            var lines = drawn().passport();
            int at = List.of(13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27)
                    .get(random.nextInt(14));
            var data = new StringBuilder(lines.get(1));
            data.setCharAt(at, Character.forDigit((data.charAt(at) - '0' + 1 + random.nextInt(9)) % 10, 10));

            var zone = MachineReadableZone.find(List.of(lines.get(0), data.toString()), TODAY);

            assertThat(zone.orElseThrow().misread())
                    .as(data.toString())
                    .containsExactly(at < 20 ? ZoneField.BIRTH : ZoneField.EXPIRY);
            assertThat(zone.orElseThrow().fitsAsAWhole()).isFalse();
        }
    }

    @Test
    void noiseIsNeverAZoneThatFits() {
        for (int round = 0; round < ROUNDS; round++) {
            var lines = new ArrayList<String>();
            for (int line = 0; line < 4; line++) {
                lines.add(
                        word("<" + LETTERS + DIGITS + "<«", List.of(30, 36, 44).get(random.nextInt(3))));
            }

            assertThat(MachineReadableZone.find(lines, TODAY).filter(MachineReadableZone::fitsAsAWhole))
                    .isEmpty();
        }
    }

    @Test
    void brokenZonesAreReadOrNotButNeverThrow() {
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var lines = drawn().passport().stream().map(this::broken).toList();

            found += (int) MachineReadableZone.find(lines, TODAY).stream().count();
        }
        assertThat(found).isBetween(1, ROUNDS - 1);
    }

    private String broken(String line) {
        var broken = new StringBuilder(line);
        for (int times = random.nextInt(4); times > 0; times--) {
            int at = random.nextInt(broken.length());
            switch (random.nextInt(3)) {
                case 0 -> broken.deleteCharAt(at);
                case 1 -> broken.insert(at, (char) random.nextInt(0x3000));
                default -> broken.setCharAt(at, word("<" + LETTERS + DIGITS, 1).charAt(0));
            }
        }
        return broken.toString();
    }

    private Drawn drawn() {
        return new Drawn(
                word(LETTERS, 3),
                word(LETTERS, 1 + random.nextInt(10)),
                word(LETTERS, 1 + random.nextInt(6)) + " " + word(LETTERS, 1 + random.nextInt(6)),
                word(LETTERS + DIGITS, 1 + random.nextInt(9)),
                TODAY.minusDays(random.nextInt(36_000)),
                TODAY.plusDays(random.nextInt(18_000) - 9_000),
                word(LETTERS + DIGITS, random.nextInt(7)));
    }

    private String word(String alphabet, int length) {
        var word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return word.toString();
    }

    private record Drawn(
            String state,
            String surname,
            String given,
            String number,
            LocalDate birth,
            LocalDate expiry,
            String optional) {

        MachineReadableZone read() {
            return new MachineReadableZone(state, surname, given, false, number, state, birth, expiry, Set.of(), true);
        }

        List<String> passport() {
            var tail = checked(filled(optional, 14));
            var data = checked(filled(number, 9)) + state + checked(six(birth)) + "X" + checked(six(expiry)) + tail;
            return List.of(filled("P<" + state + names(), 44), data + digit(number9() + days() + tail));
        }

        List<String> largeCard() {
            var tail = filled(optional, 7);
            var data = checked(filled(number, 9)) + state + checked(six(birth)) + "X" + checked(six(expiry)) + tail;
            return List.of(filled("I<" + state + names(), 36), data + digit(number9() + days() + tail));
        }

        List<String> card() {
            var tail = filled(optional, 15);
            var more = filled(optional, 11);
            return List.of(
                    "C<" + state + number9() + tail,
                    checked(six(birth)) + "X" + checked(six(expiry)) + state + more
                            + digit(number9() + tail + days() + more),
                    filled(names(), 30));
        }

        private String number9() {
            return checked(filled(number, 9));
        }

        private String days() {
            return checked(six(birth)) + checked(six(expiry));
        }

        private String names() {
            return surname + "<<" + given.replace(' ', '<');
        }

        private static String six(LocalDate day) {
            return day.format(SIX_DIGITS);
        }

        private static String filled(String text, int width) {
            return text + "<".repeat(width - text.length());
        }

        private static String checked(String field) {
            return field + digit(field);
        }

        private static char digit(String field) {
            return MachineReadableZone.checkDigit(field);
        }
    }
}
