package hk.praya.scoring.qmas;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.RuleSetId;
import hk.praya.scoring.rule.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleNoteTest {

    @Test
    void everyNoteIsOnARuleSetThatExistsAndNamesItsSource() {
        var noted = new QmasRules()
                .all().stream()
                        .map(RuleSet::id)
                        .flatMap(id -> RuleNote.of(id).stream())
                        .distinct()
                        .toList();

        assertThat(noted).containsExactlyInAnyOrder(RuleNote.values());
        assertThat(RuleNote.values())
                .allSatisfy(note -> assertThat(note.citation().provision()).isNotBlank());
    }

    @Test
    void aNoteIsOnTheSetsThatHaveItsLine() {
        assertThat(notes("gpt-2024"))
                .containsExactly(
                        RuleNote.ELIGIBLE_UNIVERSITY,
                        RuleNote.INCOME,
                        RuleNote.OWNERSHIP,
                        RuleNote.EXPOSURE,
                        RuleNote.TALENT_LIST_SINCE_2024);
        assertThat(notes("gpt-245")).containsExactly(RuleNote.RENOWNED_INSTITUTION, RuleNote.SENIOR_ROLE);
        assertThat(notes("gpt-2008")).containsExactly(RuleNote.SENIOR_ROLE);
        assertThat(notes("gpt-2006")).containsExactly(RuleNote.SENIOR_ROLE, RuleNote.RELATIVE_OF_2006);
        assertThat(notes("abpt-2024")).isEmpty();
    }

    private static List<RuleNote> notes(String ruleSet) {
        return RuleNote.of(new RuleSetId(ruleSet));
    }
}
