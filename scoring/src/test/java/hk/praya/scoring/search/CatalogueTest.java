package hk.praya.scoring.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final String HARBOUR = "Harbour";
    private static final String OLD = "The Old Harbour";
    private static final String MASTER = "Harbourmaster";
    private static final String QUAY = "Quay";

    private final Catalogue<String> places = new Catalogue<>(
            List.of(QUAY, OLD, MASTER, HARBOUR),
            name -> name.equals(QUAY) ? List.of(name, "香港碼頭") : List.of(name),
            name -> name.equals(QUAY) ? "at the harbour" : "");

    @Test
    void theWholeNameComesBeforeItsBeginningItsWordsItsKinAndItsParts() {
        assertThat(places.search("harbour")).containsExactly(HARBOUR, MASTER, OLD, QUAY);
        assertThat(places.search("master")).containsExactly(MASTER);
        assertThat(places.search("港")).containsExactly(QUAY);
    }

    @ParameterizedTest
    @CsvSource({
        "old harb, The Old Harbour",
        "harb old, The Old Harbour",
        "quay harbour, Quay",
        "the old, The Old Harbour"
    })
    void allWordsHaveToFitInAnyOrder(String typed, String found) {
        assertThat(places.search(typed)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void nothingTypedIsEverything(String typed) {
        assertThat(places.search(typed)).containsExactly(QUAY, OLD, MASTER, HARBOUR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "harbour quay!", "new harbour", "arb our"})
    void whatDoesNotFitIsNotFound(String typed) {
        assertThat(places.search(typed)).doesNotContain(HARBOUR, MASTER, OLD);
    }

    @Test
    void whatIsTooLongIsNotLookedAt() {
        assertThat(places.search("harbour" + " ".repeat(Catalogue.LONGEST - 7))).isNotEmpty();
        assertThat(places.search("harbour" + " ".repeat(Catalogue.LONGEST - 6))).isEmpty();
    }
}
