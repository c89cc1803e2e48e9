package hk.praya.scoring.qmas;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.assessment.Item;
import hk.praya.domain.profile.DegreeLevel;
import hk.praya.scoring.rule.Condition.Aged;
import hk.praya.scoring.rule.Condition.Degrees;
import hk.praya.scoring.rule.Condition.OtherLanguages;
import hk.praya.scoring.rule.Condition.Worked;
import hk.praya.scoring.rule.Line;
import hk.praya.scoring.rule.Rule;
import hk.praya.scoring.rule.WorkKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsOfTheTablesTest {

    @Test
    void agesIncludeBothEnds() {
        assertThat(Conditions.aged(18, 39)).isEqualTo(new Aged(18, 39));
        assertThat(Conditions.agedAtMost(50)).isEqualTo(new Aged(0, 50));
        assertThat(Conditions.agedAtLeast(18)).isEqualTo(new Aged(18, 199));
    }

    @Test
    void yearsOfWorkAreOfTheKindNamed() {
        assertThat(Conditions.worked(10)).isEqualTo(new Worked(10, WorkKind.GRADUATE_LEVEL));
        assertThat(Conditions.senior(5)).isEqualTo(new Worked(5, WorkKind.SENIOR));
        assertThat(Conditions.international(2)).isEqualTo(new Worked(2, WorkKind.INTERNATIONAL));
        assertThat(Conditions.inReputableEnterprises(3)).isEqualTo(new Worked(3, WorkKind.REPUTABLE_ENTERPRISE));
        assertThat(Conditions.inSpecifiedFields(3)).isEqualTo(new Worked(3, WorkKind.SPECIFIED_FIELD));
    }

    @Test
    void degreesAreOneOrTwoOfALevel() {
        assertThat(List.of(
                        Conditions.TWO_DOCTORATES,
                        Conditions.DOCTORATE,
                        Conditions.TWO_MASTERS,
                        Conditions.MASTERS,
                        Conditions.TWO_BACHELORS,
                        Conditions.BACHELORS))
                .containsExactly(
                        new Degrees(2, DegreeLevel.DOCTORATE),
                        new Degrees(1, DegreeLevel.DOCTORATE),
                        new Degrees(2, DegreeLevel.MASTER),
                        new Degrees(1, DegreeLevel.MASTER),
                        new Degrees(2, DegreeLevel.BACHELOR),
                        new Degrees(1, DegreeLevel.BACHELOR));
        assertThat(Conditions.ANOTHER_LANGUAGE).isEqualTo(new OtherLanguages(1));
    }

    @Test
    void aTableIsSetOutAsItsLines() {
        var law = Sources.TABLE_245.at("Factor 1");

        assertThat(Table.highest(Item.AGE_BAND, law, Table.line(30, Conditions.aged(18, 39))))
                .isEqualTo(new Rule.Highest(Item.AGE_BAND, law, List.of(new Line(30, new Aged(18, 39)))));
    }
}
