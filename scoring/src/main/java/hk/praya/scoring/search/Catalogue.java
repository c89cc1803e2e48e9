package hk.praya.scoring.search;

import hk.praya.scoring.search.Entry.Fit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Things that people look for by typing some of what they are called. */
public final class Catalogue<T> {

    /** Longer than anything that is called something; what is longer still is not looked at. */
    public static final int LONGEST = 200;

    private final List<T> all;
    private final List<Entry<T>> entries;

    /**
     * @param names everything that a thing is called
     * @param kin a word or two that it is found by too, such as where it is
     */
    public Catalogue(List<T> all, Function<T, ? extends Collection<String>> names, Function<T, String> kin) {
        this.all = List.copyOf(all);
        this.entries = all.stream()
                .map(thing -> new Entry<>(
                        thing,
                        names.apply(thing).stream().map(Folded::of).distinct().toList(),
                        Folded.of(kin.apply(thing))))
                .toList();
    }

    /** What something typed may mean, the likeliest first; everything where nothing is typed. */
    public List<T> search(String typed) {
        if (typed.isBlank()) {
            return all;
        }
        var wanted = typed.length() > LONGEST ? "" : Folded.of(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        record Found<T>(T thing, Fit fit) {}
        return entries.stream()
                .map(entry -> new Found<>(entry.thing(), entry.fit(wanted)))
                .filter(found -> found.fit() != Fit.NONE)
                .sorted(Comparator.comparing(Found::fit))
                .map(Found::thing)
                .toList();
    }
}
