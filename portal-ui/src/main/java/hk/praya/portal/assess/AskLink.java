package hk.praya.portal.assess;

import com.vaadin.flow.component.html.Anchor;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.profile.Question;
import hk.praya.portal.text.Words;
import hk.praya.scoring.advice.Settling;
import java.util.Optional;
import java.util.stream.Stream;

/** A link to where the calculator asks a question. */
public final class AskLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** The parameter of the calculator's address that names the question. */
    static final String PARAMETER = "ask";

    public AskLink(Question question, String text) {
        super("assess?" + PARAMETER + "=" + question, text);
    }

    /** A link to a question that would settle a result of some kind, saying how much hangs on it. */
    public AskLink(Settling settling, Kind kind) {
        this(settling.question(), words(settling, kind));
    }

    /** The question that an address names; none where it names nothing that is asked. */
    static Optional<Question> question(String named) {
        return Stream.of(Question.values())
                .filter(question -> question.name().equals(named))
                .findAny();
    }

    static String words(Settling settling, Kind kind) {
        var question = Words.capitalised(Words.of(settling.question()));
        if (kind == Kind.ACHIEVEMENT) {
            return question;
        }
        return settling.stake() == 0
                ? Words.of("settle.prerequisite", question)
                : Words.of("settle.gain", question, settling.stake());
    }
}
