package hk.praya.scoring.university;

import java.util.List;

/** A university among those searched, by everything it is called. */
record SearchEntry(University university, List<String> names, String place) {

    /** How well something typed fits, the best first. */
    enum Fit {
        WHOLE_NAME,
        BEGINNING,
        WORDS,
        WORDS_AND_PLACE,
        PART,
        NONE
    }

    SearchEntry {
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
        if (hasWords(String.join(" ", names) + " " + place, words)) {
            return Fit.WORDS_AND_PLACE;
        }
        return names.stream().anyMatch(name -> name.contains(typed)) ? Fit.PART : Fit.NONE;
    }

    private static boolean hasWords(String name, List<String> words) {
        return words.stream().allMatch(word -> name.startsWith(word) || name.contains(" " + word));
    }
}
