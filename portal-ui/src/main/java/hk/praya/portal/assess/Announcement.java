package hk.praya.portal.assess;

import com.vaadin.flow.component.html.Div;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.portal.text.Words;
import java.util.List;

/** Tells those who hear the page what a change came to: one sentence, once the person has paused. */
final class Announcement extends Div {

    private static final long serialVersionUID = 1L;

    private static final int PAUSE_MS = 900;
    private static final int NAMED = 2;

    private String sentence = "";

    Announcement() {
        addClassName("visually-hidden");
        getElement().setAttribute("role", "status");
    }

    /** What was last said. */
    String sentence() {
        return sentence;
    }

    void announce(Assessment result, List<Finding> moved) {
        var said = new StringBuilder(new Verdict(result).spoken());
        moved.stream()
                .limit(NAMED)
                .map(finding -> Words.of(
                        "announce.row", Words.of(finding.item()), Words.of("announce.state." + Sign.stateOf(finding))))
                .forEach(row -> said.append(Words.of("sentence.apart")).append(row));
        say(said.toString());
    }

    void say(String text) {
        sentence = text;
        getElement()
                .executeJs(
                        "clearTimeout(this.pause); this.pause = setTimeout(() => this.textContent = $0, $1)",
                        text,
                        PAUSE_MS);
    }
}
