package hk.praya.scoring.qmas;

import static hk.praya.scoring.qmas.Sources.CRITERIA_AS_COPIED;
import static hk.praya.scoring.qmas.Sources.DEPARTMENT_TO_A_NEWSPAPER;
import static hk.praya.scoring.qmas.Sources.FEES_PAGE;
import static hk.praya.scoring.qmas.Sources.QUESTION_OF_NOVEMBER_2024;
import static hk.praya.scoring.qmas.Sources.RADIO_OF_NOVEMBER_2024;
import static hk.praya.scoring.qmas.Sources.RELEASE_OF_NOVEMBER_2024;
import static hk.praya.scoring.qmas.Sources.SCHEME_PAGE;
import static hk.praya.scoring.qmas.Sources.SELECTED_AS_REPORTED;
import static hk.praya.scoring.qmas.Sources.TABLE_165_IN_CHINESE;

import hk.praya.domain.assessment.Citation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What could be read, and what could not, about an application that was filed before the twelve criteria and is not
 * decided: to stay with it, or to withdraw it and file again.
 */
public enum RefilingFact {
    OLD_RULES_STAY(Section.KNOWN),
    SAID_AGAIN_IN_2025(Section.KNOWN),
    ADVICE_OF_THE_BUREAU(Section.KNOWN),
    WAITING_IN_2024(Section.KNOWN),
    SELECTED_SINCE(Section.KNOWN),
    THRESHOLD_IS_NOT_APPROVAL(Section.KNOWN),

    OLD_TEST(Section.GIVEN_UP),
    FILING_DAY(Section.GIVEN_UP),
    PLACE(Section.GIVEN_UP),
    FEE(Section.GIVEN_UP),
    FAMILY(Section.GIVEN_UP),

    STILL_WAITING(Section.UNKNOWN),
    SOONER(Section.UNKNOWN),
    ORDER(Section.UNKNOWN),
    TIME(Section.UNKNOWN),
    TWO_AT_ONCE(Section.UNKNOWN),
    WAY_BACK(Section.UNKNOWN),
    HELD_AGAINST(Section.UNKNOWN),
    STAY(Section.UNKNOWN);

    /** The twelve criteria are asked of what was filed from this day. */
    public static final LocalDate REFORM = GeneralCriteria2024.FROM.from();

    /** What kind of thing a fact is. */
    public enum Section {
        /** Somebody published it. */
        KNOWN,
        /** What withdrawing and filing again gives up or costs. */
        GIVEN_UP,
        /** Nobody says, where it would be said. */
        UNKNOWN
    }

    private final Section section;

    RefilingFact(Section section) {
        this.section = section;
    }

    /** Where it was read; of what is not known, where it was looked for. */
    public Citation citation() {
        return switch (this) {
            case OLD_RULES_STAY -> RELEASE_OF_NOVEMBER_2024.at("General Points Test, last paragraph");
            case SAID_AGAIN_IN_2025 -> DEPARTMENT_TO_A_NEWSPAPER.at("Last paragraph");
            case ADVICE_OF_THE_BUREAU -> RADIO_OF_NOVEMBER_2024.at("Last paragraph");
            case WAITING_IN_2024 -> RADIO_OF_NOVEMBER_2024.at("Second and third paragraphs");
            case SELECTED_SINCE -> SELECTED_AS_REPORTED.at("1 June 2024 to 30 June 2025");
            case THRESHOLD_IS_NOT_APPROVAL -> SCHEME_PAGE.at("Stage 3: selection exercise");
            case OLD_TEST -> CRITERIA_AS_COPIED.at("Criteria 1 to 12");
            case FILING_DAY -> CRITERIA_AS_COPIED.at("Criteria 1, 10 and 11");
            case PLACE -> SCHEME_PAGE.at("Stage 3: selection exercise");
            case FEE -> FEES_PAGE.at("Table 2; questions 3 and 4");
            case FAMILY -> SCHEME_PAGE.at("Payment of fees");
            case STILL_WAITING -> SELECTED_AS_REPORTED.at("1 June 2024 to 30 June 2025");
            case SOONER -> QUESTION_OF_NOVEMBER_2024.at("Part (5) of the question");
            case ORDER -> SCHEME_PAGE.at("Stage 3: selection exercise");
            case TIME -> SCHEME_PAGE.at("Stage 3: selection exercise");
            case TWO_AT_ONCE -> TABLE_165_IN_CHINESE.at("One application at a time");
            case WAY_BACK -> SCHEME_PAGE.at("After applying");
            case HELD_AGAINST -> SCHEME_PAGE.at("Prerequisites");
            case STAY -> SCHEME_PAGE.at("Extension of stay");
        };
    }

    public Section section() {
        return section;
    }

    /** The facts of one kind. */
    public static List<RefilingFact> of(Section section) {
        return Arrays.stream(values()).filter(fact -> fact.section == section).toList();
    }
}
