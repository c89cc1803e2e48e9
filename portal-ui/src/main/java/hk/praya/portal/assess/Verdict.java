package hk.praya.portal.assess;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Kind;
import hk.praya.portal.text.Words;

/** What an assessment comes to, in words. */
public record Verdict(Assessment result) {

    /** The number that is certain; for the achievement route a word. */
    String number() {
        return result.kind() == Kind.ACHIEVEMENT
                ? Words.of("result.achievement." + result.reached())
                : Words.number((double) result.certain());
    }

    /** What stands behind the number, before the possible. */
    String of() {
        return isOpen()
                ? Words.of("result.of.open." + result.kind(), result.maximum())
                : Words.of("result.of." + result.kind(), result.maximum());
    }

    /** How far it may still rise; empty once nothing is open. */
    String upTo() {
        return isOpen() ? Words.of("result.up-to", result.possible()) : "";
    }

    /** What comes after the possible. */
    String outOf() {
        return isOpen() && result.kind() == Kind.POINTS ? Words.of("result.out-of", result.maximum()) : "";
    }

    /** Whether the threshold is reached, and how far it is. */
    String sentence() {
        return words("verdict.");
    }

    /** The same in a few words. */
    public String brief() {
        return words("verdict.brief.");
    }

    /** The numbers alone, as they stand beside a name; for the achievement route its verdict. */
    String range() {
        if (result.kind() == Kind.ACHIEVEMENT) {
            return brief();
        }
        var numbers = isOpen() ? Words.of("row.range", result.certain(), result.possible()) : number();
        return Words.of("row.points", numbers, result.maximum());
    }

    /** The result for those who hear it. */
    String spoken() {
        return Words.of("result.spoken." + result.kind(), number(), result.maximum(), result.possible(), sentence());
    }

    /** What a finding is worth: a number, or from one to another while it is open. */
    public static String worth(Finding finding) {
        return finding instanceof Finding.Open open
                ? Words.of("row.range", open.certain(), open.possible())
                : Words.number((double) finding.certain());
    }

    private boolean isOpen() {
        return result.possible() > result.certain() && result.kind() != Kind.ACHIEVEMENT;
    }

    private String words(String key) {
        var kind = result.kind() == Kind.ACHIEVEMENT ? ".ACHIEVEMENT" : "";
        int spare = result.certain() - result.threshold();
        int missing = result.threshold() - result.certain();
        int beyond = result.threshold() - result.possible();
        return switch (result.reached()) {
            case YES ->
                Words.of(
                        key + "YES" + kind + (spare == 0 && kind.isEmpty() ? ".exact" : ""), result.threshold(), spare);
            case UNANSWERED -> Words.of(key + "UNANSWERED" + kind, result.threshold(), missing);
            case NO -> Words.of(key + "NO" + kind, result.threshold(), beyond);
        };
    }
}
