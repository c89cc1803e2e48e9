package hk.praya.scoring.university;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecentNamesTest {

    private final RecentNames recent = new RecentNames();
    private final List<String> searched = new ArrayList<>();

    @Test
    void aNameIsSearchedForOnce() {
        assertThat(meant("Aa")).isEqualTo(school("Aa"));
        assertThat(meant("Aa")).isEqualTo(school("Aa"));
        assertThat(searched).containsExactly("Aa");
    }

    @Test
    void twoNamesThatFallInOnePlaceAreNeverTakenForEachOther() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());

        for (int i = 0; i < 3; i++) {
            assertThat(meant("Aa")).isEqualTo(school("Aa"));
            assertThat(meant("BB")).isEqualTo(school("BB"));
        }
    }

    @Test
    void thatANameMeansNothingIsRememberedToo() {
        recent.meant("Nobody’s", this::unknown);
        recent.meant("Nobody’s", this::unknown);

        assertThat(searched).containsExactly("Nobody’s");
    }

    private Optional<University> meant(String name) {
        return recent.meant(name, asked -> {
            searched.add(asked);
            return school(asked);
        });
    }

    private Optional<University> unknown(String name) {
        searched.add(name);
        return Optional.empty();
    }

    private static Optional<University> school(String name) {
        return Optional.of(new University(name, null, "Nowhere", List.of(), List.of()));
    }
}
