package hk.praya.scoring.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void aRowIsALineAndItsCellsStandBetweenBars() {
        assertThat(Rows.of(RowsTest.class, "rows.txt"))
                .extracting(Row::cells)
                .satisfiesExactly(
                        cells -> assertThat(cells).containsExactly("one", "", "three, with a comma"),
                        cells -> assertThat(cells).containsExactly("一"));
    }

    @Test
    void aCellThatHasToBeThereAndIsNotIsAnError() {
        var row = Rows.of(RowsTest.class, "rows.txt").getFirst();

        assertThat(row.text(0)).isEqualTo("one");
        assertThat(row.orNull(1)).isNull();
        assertThat(row.orNull(3)).isNull();
        assertThatIllegalStateException().isThrownBy(() -> row.text(1));
        assertThatIllegalStateException().isThrownBy(() -> row.text(3));
    }

    @Test
    void aResourceThatIsNotThereIsAnError() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Rows.of(RowsTest.class, "none.txt"))
                .withMessageContaining("none.txt");
    }

    @Test
    void aRowWithACellTooFewOrTooManyIsAnErrorWhereTheColumnsAreCounted() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Rows.of(RowsTest.class, "rows.txt", 3))
                .withMessageContaining("一");
        assertThatIllegalStateException()
                .isThrownBy(() -> Rows.of(RowsTest.class, "rows.txt", 1))
                .withMessageContaining("three, with a comma");
        assertThat(Rows.of(RowsTest.class, "even-rows.txt", 2)).hasSize(2);
    }
}
