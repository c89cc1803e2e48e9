package hk.praya.domain.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    private static final String SIGNS = "23456789ACDEFGHJKMNPQRTUVWXYZ";
    private static final String LEFT_OUT = "BILOS01";

    static Stream<Reference> references() {
        var random = new SplittableRandom(42);
        return Stream.generate(() -> Reference.next(random)).limit(200);
    }

    @ParameterizedTest
    @MethodSource("references")
    void aReferenceIsThreeGroupsOfThreeSigns(Reference reference) {
        assertThat(reference.value()).matches("[%s]{3}-[%s]{3}-[%s]{3}".formatted(SIGNS, SIGNS, SIGNS));
        assertThat(reference.value()).doesNotContainPattern("[" + LEFT_OUT + "]");
    }

    @ParameterizedTest
    @MethodSource("references")
    void noSingleWrongSignMakesAnotherReference(Reference reference) {
        var signs = reference.value().replace("-", "");
        for (int i = 0; i < signs.length(); i++) {
            for (int j = 0; j < SIGNS.length(); j++) {
                char wrong = SIGNS.charAt(j);
                if (wrong != signs.charAt(i)) {
                    var mistyped = signs.substring(0, i) + wrong + signs.substring(i + 1);
                    assertThat(Reference.parse(mistyped)).as(mistyped).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("references")
    void noTwoSwappedSignsMakeAnotherReference(Reference reference) {
        var signs = reference.value().replace("-", "");
        for (int i = 0; i < signs.length(); i++) {
            for (int j = i + 1; j < signs.length(); j++) {
                if (signs.charAt(i) != signs.charAt(j)) {
                    var swapped = new StringBuilder(signs);
                    swapped.setCharAt(i, signs.charAt(j));
                    swapped.setCharAt(j, signs.charAt(i));
                    assertThat(Reference.parse(swapped.toString()))
                            .as("%s for %s", swapped, signs)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("references")
    void aReferenceIsReadHoweverItIsTyped(Reference reference) {
        var signs = reference.value();

        assertThat(Reference.parse(signs)).contains(reference);
        assertThat(Reference.parse(signs.toLowerCase(Locale.ROOT))).contains(reference);
        assertThat(Reference.parse(signs.replace("-", ""))).contains(reference);
        assertThat(Reference.parse("  " + signs.replace("-", " ") + "\t")).contains(reference);
        assertThat(Reference.parse(signs.replace("-", "\u2011"))).contains(reference);
        assertThat(Reference.parse(signs.replace("-", "\u2013"))).contains(reference);
        assertThat(Reference.parse(signs.replace("-", "\u00a0"))).contains(reference);
        assertThat(Reference.parse(signs.replace("-", "\u3000"))).contains(reference);
        assertThat(Reference.parse(signs.replace("-", "\u2212"))).contains(reference);
        assertThat(Reference.parse(fullWidth(signs))).contains(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "222", "2222222222", "ABC-DEF-GHI", "Q7K_4M2_9XR", "ÄÖÜ-222-222"})
    void whatIsNoReferenceIsNotRead(String typed) {
        assertThat(Reference.parse(typed)).isEmpty();
    }

    @Test
    void aReferenceIsMadeOnlyFromItsOneForm() {
        var reference = Reference.next(new SplittableRandom(1));

        assertThat(new Reference(reference.value())).isEqualTo(reference);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reference(reference.value().replace("-", "")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reference("-" + reference.value().replace("-", "")));
    }

    /** As an input method for Chinese may write it. */
    private static String fullWidth(String signs) {
        return signs.chars()
                .map(sign -> sign - '!' + '\uff01')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
