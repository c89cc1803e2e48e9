package hk.praya.persistence.look;

import hk.praya.domain.profile.PersonName;
import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Looks for a person's name in what is written in a paper. */
final class NameSearch {

    /** A Chinese name this long may have one character that is written otherwise, as in the other kind of characters. */
    private static final int LONG_ENOUGH_FOR_A_VARIANT = 3;

    /** Below this, there are headings and stamps in the text, and no sentence about anybody. */
    static final int FEWEST_LETTERS = 200;

    private NameSearch() {}

    /**
     * Whether there is text enough to have the name in it, and it has not. A name of which the Chinese characters have not
     * been told is not missed in a Chinese text.
     */
    static boolean isMissing(PersonName name, String text) {
        var scripts = Scripts.of(text);
        boolean isInItsScript = scripts.main() == UnicodeScript.LATIN
                || (scripts.main() == UnicodeScript.HAN && name.chinese() != null);
        return scripts.total() >= FEWEST_LETTERS && isInItsScript && !finds(name, text);
    }

    /** Whether the name is there, in either script and any order, written together or apart. */
    static boolean finds(PersonName name, String text) {
        var chinese = name.chinese();
        return findsSpelled(name, text)
                || (chinese != null && findsChinese(Folded.joined(chinese), Folded.joined(text)));
    }

    /** Whether a name is the same as another, whatever part of it is called the surname. */
    static boolean isSame(PersonName name, String surname, String givenNames, boolean mayBeCut) {
        var other = Folded.joined(surname + givenNames);
        return spellings(name).stream()
                .flatMap(spelling -> List.of(spelling.inOrder(), spelling.turned()).stream())
                .anyMatch(spelled -> spelled.equals(other) || (mayBeCut && spelled.startsWith(other)));
    }

    private static boolean findsSpelled(PersonName name, String text) {
        var words = new HashSet<>(Folded.words(text));
        var joined = Folded.joined(text);
        return spellings(name).stream()
                .anyMatch(spelling -> words.containsAll(spelling.words())
                        || joined.contains(spelling.inOrder())
                        || joined.contains(spelling.turned()));
    }

    private static List<Spelling> spellings(PersonName name) {
        var surnames = Folded.spellings(Objects.requireNonNullElse(name.surname(), ""));
        var given = Folded.spellings(Objects.requireNonNullElse(name.givenNames(), ""));
        return List.of(
                new Spelling(surnames.getFirst(), given.getFirst()), new Spelling(surnames.getLast(), given.getLast()));
    }

    private static boolean findsChinese(String name, String text) {
        int mayDiffer = name.length() >= LONG_ENOUGH_FOR_A_VARIANT ? 1 : 0;
        for (int at = 0; at + name.length() <= text.length(); at++) {
            if (differences(name, text.substring(at, at + name.length())) <= mayDiffer) {
                return true;
            }
        }
        return false;
    }

    /** In how many characters two differ; in more than there are where one of them is not Chinese. */
    private static int differences(String name, String text) {
        int differences = 0;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != text.charAt(i)) {
                differences += Character.isIdeographic(text.charAt(i)) ? 1 : name.length();
            }
        }
        return differences;
    }

    private record Spelling(String surname, String given) {

        List<String> words() {
            return Folded.words(surname + " " + given);
        }

        String inOrder() {
            return Folded.joined(surname + " " + given);
        }

        String turned() {
            return Folded.joined(given + " " + surname);
        }
    }
}
