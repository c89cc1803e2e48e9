package hk.praya.portal.testing;

import hk.praya.domain.mail.Letter;
import hk.praya.domain.mail.Letters;
import java.util.ArrayList;
import java.util.List;

/** Letters that are kept instead of being written out. */
public final class KeptLetters implements Letters {

    private final List<Letter> posted = new ArrayList<>();

    @Override
    public void post(Letter letter) {
        posted.add(letter);
    }

    public List<Letter> posted() {
        return List.copyOf(posted);
    }
}
