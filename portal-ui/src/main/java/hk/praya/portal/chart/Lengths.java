package hk.praya.portal.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How lengths are written in a drawing. */
final class Lengths {

    private static final int DECIMALS = 2;

    private Lengths() {}

    /**
     * A length with at most two decimals, whatever the language.
     *
     * @throws NumberFormatException if it is infinite or not a number
     */
    static String of(double length) {
        return BigDecimal.valueOf(length)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
