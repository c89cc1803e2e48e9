package hk.praya.portal.assess;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.profile.Question;
import hk.praya.portal.text.Words;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The two questions whose answers would move the result most, each leading to where it is asked. */
final class Settle extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** A question, and the most that its answer could add. */
    record Gain(Question question, int points) {}

    private static final int SHOWN = 2;

    private final H3 heading = new H3();
    private final List<Button> links;
    private transient List<Gain> gains = List.of();

    Settle(Consumer<Question> asked) {
        links = List.of(link(0, asked), link(1, asked));
        getContent().addClassName("settle");
        getContent().add(heading);
        links.forEach(getContent()::add);
    }

    void show(Assessment result) {
        gains = gains(result);
        heading.setText(Words.of(gains.isEmpty() ? "settle.nothing" : "settle"));
        for (int i = 0; i < SHOWN; i++) {
            links.get(i).setVisible(i < gains.size());
            if (i < gains.size()) {
                links.get(i).setText(inWords(gains.get(i), result.kind()));
            }
        }
    }

    /** The open questions that could add most, and then those that prerequisites wait for. */
    static List<Gain> gains(Assessment result) {
        Map<Question, Integer> points = new EnumMap<>(Question.class);
        for (var finding : result.findings()) {
            if (finding instanceof Finding.Open open) {
                open.missing()
                        .forEach(question -> points.merge(question, open.possible() - open.certain(), Integer::sum));
            }
        }
        for (var prerequisite : result.prerequisites()) {
            prerequisite.missing().forEach(question -> points.putIfAbsent(question, 0));
        }
        return points.entrySet().stream()
                .map(entry -> new Gain(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Gain::points).reversed())
                .limit(SHOWN)
                .toList();
    }

    private static String inWords(Gain gain, Kind kind) {
        var question = capitalised(Words.of(gain.question()));
        if (kind == Kind.ACHIEVEMENT) {
            return question;
        }
        return gain.points() == 0
                ? Words.of("settle.prerequisite", question)
                : Words.of("settle.gain", question, gain.points());
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Button link(int index, Consumer<Question> asked) {
        var link = new Button();
        link.getElement().getThemeList().add("tertiary");
        link.addClickListener(_ -> asked.accept(gains.get(index).question()));
        return link;
    }
}
