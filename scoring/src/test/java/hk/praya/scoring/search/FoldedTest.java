package hk.praya.scoring.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "École Polytechnique, ecole polytechnique",
        "ＵＣＬ, ucl",
        "The University of Tokyo, university of tokyo",
        "Theology College, theology college",
        "the, the",
        "King’s  College, kings college",
        "King's College, kings college",
        "Xi'an, xian",
        "Texas A&M, texas a and m",
        "Ohio State University--Columbus, ohio state university columbus",
        "U.S.A., usa",
        "St. Louis, st louis",
        "清 華 大 學, 清华大学",
        "约翰斯·霍普金斯大学, 约翰斯霍普金斯大学",
        "國立臺灣大學, 国立台湾大学",
        "MIT 麻省理工, mit 麻省理工",
        "İTÜ, itu",
        "'', ''",
        "' - ', ''"
    })
    void aNameIsFoldedSo(String name, String folded) {
        assertThat(Folded.of(name)).isEqualTo(folded);
        assertThat(Folded.of(folded)).isEqualTo(folded);
    }
}
