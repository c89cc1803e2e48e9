package hk.praya.persistence.look;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.profile.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSearchTest {

    private static final PersonName CHAN = new PersonName("Chan", "Tai Man", "陳大文");
    private static final String PROSE = "This is to certify that the person below has been with us. ".repeat(4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHAN Tai Man",
                "Chan, Tai-man",
                "Mr Tai Man CHAN",
                "TAI-MAN CHAN",
                "Taiman Chan",
                "CHAN TAIMAN",
                "Peter CHAN Tai Man",
                "Tai‑Man\nChan",
                "ＣＨＡＮ　Ｔａｉ　Ｍａｎ",
                "Chàn Tâi Män",
                "陳大文",
                "陳 大 文 先生",
                "茲證明陳大文女士",
                "兹证明陈大文女士",
                "陳⼤⽂"
            })
    void aNameIsFoundHoweverItIsWritten(String written) {
        assertThat(NameSearch.finds(CHAN, "Certificate. " + written + ", of Utopia"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHAN Siu Man", "Tai Man", "Chan", "Channing Taipei Mann", "陳小明", "大文", "陳 文"})
    void anotherNameIsNotTheName(String written) {
        assertThat(NameSearch.finds(CHAN, "Certificate. " + written + ", of Utopia"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Müller, Jörg, MUELLER JOERG",
        "Müller, Jörg, Muller Jorg",
        "Sørensen, Åse, SOERENSEN AASE",
        "Sørensen, Åse, Sorensen Ase",
        "Weiß, Łucja, WEISS LUCJA",
        "O'Brien, Seán, SEAN OBRIEN",
        "Nguyễn, Thị Đào, NGUYEN THI DAO",
        "García-López, José, Jose Garcia Lopez",
        ", Sukarno, Sukarno",
        "Erikkson, , erikkson"
    })
    void accentsAndLettersOfOtherAlphabetsAreFolded(String surname, String given, String written) {
        assertThat(NameSearch.finds(new PersonName(surname, given, null), PROSE + written))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"陳文, 陳文, true", "陳文, 陈文, false", "歐陽大文, 欧陽大文, true", "歐陽大文, 欧阳大文, false"})
    void oneCharacterOfALongChineseNameMayBeAVariant(String told, String written, boolean found) {
        assertThat(NameSearch.finds(new PersonName("Au", "X", told), written)).isEqualTo(found);
    }

    @Test
    void aNameIsMissingFromTwoHundredLettersOn() {
        assertThat(NameSearch.isMissing(CHAN, "a".repeat(199))).isFalse();
        assertThat(NameSearch.isMissing(CHAN, "a".repeat(200))).isTrue();
        assertThat(NameSearch.isMissing(CHAN, PROSE + "Chan Tai Man")).isFalse();
    }

    @Test
    void aNameIsNotMissedInAScriptThatItIsNotToldIn() {
        var chinese = "茲證明上述人士在本公司任職。".repeat(10);

        assertThat(NameSearch.isMissing(CHAN, chinese)).isTrue();
        assertThat(NameSearch.isMissing(new PersonName("Chan", "Tai Man", null), chinese))
                .isFalse();
        assertThat(NameSearch.isMissing(CHAN, "Настоящим подтверждается ".repeat(20)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ERIKSSON, ANNA MARIA, false, true",
        "ERIKSSON, ANNAMARIA, false, true",
        "ANNA MARIA, ERIKSSON, false, true",
        "ERIKSSON, ANNA, false, false",
        "ERIKSSON, ANNA, true, true",
        "ERIKSON, ANNA MARIA, false, false"
    })
    void theNameInAZoneIsTheSameOrCut(String surname, String given, boolean mayBeCut, boolean same) {
        var told = new PersonName("Eriksson", "Anna-Maria", null);

        assertThat(NameSearch.isSame(told, surname, given, mayBeCut)).isEqualTo(same);
    }
}
