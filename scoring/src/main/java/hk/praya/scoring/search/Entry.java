package hk.praya.scoring.search;

import java.util.List;

/**
 * One thing among those searched.
 *
 * @param names everything it is called, folded
 * @param kin what it is found by too, together with words of its names; folded
 */
record Entry<T>(T thing, List<String> names, String kin) {

    /** How well something typed fits, the best first. */
    enum Fit {
        WHOLE_NAME,
        BEGINNING,
        WORDS,
        WORDS_AND_KIN,
        PART,
        NONE
    }

    Entry {
        names = List.copyOf(names);
    }

    Fit fit(String typed) {
        var words = List.of(typed.split(" ", -1));
        if (names.contains(typed)) {
            return Fit.WHOLE_NAME;
        }
        if (names.stream().anyMatch(name -> name.startsWith(typed))) {
            return Fit.BEGINNING;
        }
        if (names.stream().anyMatch(name -> hasWords(name, words))) {
            return Fit.WORDS;
        }
        if (hasWords(String.join(" ", names) + " " + kin, words)) {
            return Fit.WORDS_AND_KIN;
        }
        return names.stream().anyMatch(name -> name.contains(typed)) ? Fit.PART : Fit.NONE;
    }

    private static boolean hasWords(String name, List<String> words) {
        return words.stream().allMatch(word -> name.startsWith(word) || name.contains(" " + word));
    }
}
