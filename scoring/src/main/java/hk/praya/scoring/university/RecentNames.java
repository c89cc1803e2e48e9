package hk.praya.scoring.university;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What names asked for lately turned out to mean. It has a fixed number of places, in each of which the next name that
 * falls there takes over, so that whoever asks for ever new names fills no memory.
 */
final class RecentNames {

    private static final int PLACES = 1024;

    private record Recent(String name, Optional<University> meant) {}

    private final AtomicReferenceArray<Recent> places = new AtomicReferenceArray<>(PLACES);

    Optional<University> meant(String name, Function<String, Optional<University>> search) {
        int place = Math.floorMod(name.hashCode(), PLACES);
        var recent = places.get(place);
        if (recent != null && recent.name().equals(name)) {
            return recent.meant();
        }
        var meant = search.apply(name);
        places.set(place, new Recent(name, meant));
        return meant;
    }
}
