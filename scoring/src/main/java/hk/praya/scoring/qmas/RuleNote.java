package hk.praya.scoring.qmas;

import static hk.praya.scoring.qmas.Sources.ACHIEVEMENT_245_AS_REPORTED;
import static hk.praya.scoring.qmas.Sources.CRITERIA_IN_ENGLISH;
import static hk.praya.scoring.qmas.Sources.LISTING_OF_2025;
import static hk.praya.scoring.qmas.Sources.OWNERSHIP_AS_REPORTED;
import static hk.praya.scoring.qmas.Sources.RADIO_OF_NOVEMBER_2024;
import static hk.praya.scoring.qmas.Sources.TABLE_2006;
import static hk.praya.scoring.qmas.Sources.WORK_AS_REPORTED;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.RuleSetId;
import java.util.Arrays;
import java.util.List;

/** How a line of the rules is read where its publication leaves it open, or what else is said about it. */
public enum RuleNote {
    ELIGIBLE_UNIVERSITY,
    INCOME,
    OWNERSHIP,
    EXPOSURE,
    TALENT_LIST_SINCE_2024,
    RENOWNED_INSTITUTION,
    SENIOR_ROLE,
    RELATIVE_OF_2006;

    private static final List<String> WITH_RENOWNED_INSTITUTION = List.of("gpt-2015", "gpt-2018", "gpt-245");

    /** The notes on a rule set. */
    public static List<RuleNote> of(RuleSetId ruleSet) {
        return Arrays.stream(values())
                .filter(note -> note.isOf(ruleSet.value()))
                .toList();
    }

    /** Where it was read. */
    public Citation citation() {
        return switch (this) {
            case ELIGIBLE_UNIVERSITY -> RADIO_OF_NOVEMBER_2024.at("Fifth paragraph");
            case INCOME -> OWNERSHIP_AS_REPORTED.at("Annual income");
            case OWNERSHIP -> OWNERSHIP_AS_REPORTED.at("Business ownership");
            case EXPOSURE -> CRITERIA_IN_ENGLISH.at("Criterion 9");
            case TALENT_LIST_SINCE_2024 -> LISTING_OF_2025.at("First paragraph");
            case RENOWNED_INSTITUTION -> ACHIEVEMENT_245_AS_REPORTED.at("General Points Test, factor 2");
            case SENIOR_ROLE -> WORK_AS_REPORTED.at("Notes to work experience");
            case RELATIVE_OF_2006 -> TABLE_2006.at("Family member");
        };
    }

    private boolean isOf(String id) {
        return switch (this) {
            case ELIGIBLE_UNIVERSITY, INCOME, OWNERSHIP, EXPOSURE, TALENT_LIST_SINCE_2024 -> id.equals("gpt-2024");
            case RENOWNED_INSTITUTION -> WITH_RENOWNED_INSTITUTION.contains(id);
            case SENIOR_ROLE -> id.startsWith("gpt-") && !id.equals("gpt-2024");
            case RELATIVE_OF_2006 -> id.equals("gpt-2006");
        };
    }
}
