package hk.praya.portal.text;

import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * What was said of late, each with the same in a second language, for pages and papers that show both. A text is known
 * by its wording alone: where two places say the same in one language and not in the other, the one said last counts.
 */
public final class Parallel implements Serializable {

    /** Many times what any page says; what was said before that is forgotten first. */
    static final int REMEMBERED = 8_000;

    private static final long serialVersionUID = 1L;

    private final Tongue tongue;
    private final SerializableRunnable hasNews;
    private final SequencedMap<String, String> said = new LinkedHashMap<>();
    private final SequencedMap<String, String> news = new LinkedHashMap<>();

    /** For work that asks afterwards. */
    public Parallel(Tongue tongue) {
        this(tongue, () -> {});
    }

    /** @param hasNews is told when something was said for the first time since {@link #news} was asked */
    public Parallel(Tongue tongue, SerializableRunnable hasNews) {
        this.tongue = tongue;
        this.hasNews = hasNews;
    }

    /** The second language. */
    public Tongue tongue() {
        return tongue;
    }

    /** A text in the second language; none where it was not said, or is the same in both. */
    public Optional<String> of(String text) {
        return Optional.ofNullable(said.get(text));
    }

    /** What was said since this was asked last, each with the same in the second language. */
    public Map<String, String> news() {
        var all = Map.copyOf(news);
        news.clear();
        return all;
    }

    /** Takes note of a text and of the same in the second language. */
    void note(String text, String same) {
        if (text.equals(same)) {
            return;
        }
        var before = said.putLast(text, same);
        if (said.size() > REMEMBERED) {
            said.pollFirstEntry();
        }
        if (same.equals(before)) {
            return;
        }
        if (news.isEmpty()) {
            hasNews.run();
        }
        news.put(text, same);
    }

    /** Arguments of a text as they are said in the second language: names and numbers stay what they are. */
    Object[] same(Object... arguments) {
        return Stream.of(arguments)
                .map(argument -> argument instanceof String text ? same(text) : argument)
                .toArray();
    }

    List<String> same(Collection<String> texts) {
        return texts.stream().map(this::same).toList();
    }

    private String same(String text) {
        return Objects.requireNonNullElse(said.get(text), text);
    }
}
