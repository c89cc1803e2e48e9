package hk.praya.portal.schemes;

import com.vaadin.flow.server.VaadinSession;
import hk.praya.domain.profile.Answer;
import hk.praya.portal.session.Guest;
import hk.praya.scoring.scheme.Circumstance;
import hk.praya.scoring.scheme.Circumstances;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor has answered on the page about schemes; it lives as long as their session. A question that has no
 * answer, or was answered with "not sure", is null or unanswered. Answers to questions that other answers have hidden
 * again are kept.
 */
record SchemeAnswers(
        @Nullable Origin origin,
        @Nullable AgeBand age,
        Answer income,
        Answer assets,
        @Nullable DegreeKind degree,
        Answer awarded,
        Answer work,
        @Nullable Offer offer,
        Answer stem,
        @Nullable LocalStudy study,
        @Nullable Graduated graduated,
        Answer parent) {

    static final SchemeAnswers NONE = new SchemeAnswers(
            null,
            null,
            Answer.UNANSWERED,
            Answer.UNANSWERED,
            null,
            Answer.UNANSWERED,
            Answer.UNANSWERED,
            null,
            Answer.UNANSWERED,
            null,
            null,
            Answer.UNANSWERED);

    /** What the visitor of the current session has answered so far. */
    static SchemeAnswers remembered() {
        var answers = VaadinSession.getCurrent().getAttribute(SchemeAnswers.class);
        return answers == null ? NONE : answers;
    }

    void remember() {
        VaadinSession.getCurrent().setAttribute(SchemeAnswers.class, this);
        Guest.hasTold(SchemeAnswers.class, !equals(NONE));
    }

    /** Whether it matters when the degree was awarded, and what has been done since. */
    boolean asksAboutDegree() {
        return degree == DegreeKind.ELIGIBLE || degree == DegreeKind.UNKNOWN;
    }

    /** Whether it matters what kind of degree the offered job rests on. */
    boolean asksAboutStem() {
        return offer == Offer.RESEARCH;
    }

    /** Whether it matters when the studies in Hong Kong ended. */
    boolean asksAboutGraduation() {
        return study != null && study != LocalStudy.NONE;
    }

    /** What the answers say to the schemes; what is hidden says nothing. */
    Circumstances circumstances() {
        var told = new EnumMap<Circumstance, Answer>(Circumstance.class);
        Stream.of(origin, age, degree, offer, study, asksAboutGraduation() ? graduated : null)
                .forEach(option -> told.putAll(option == null ? Map.of() : option.tells()));
        told.put(Circumstance.HIGH_INCOME, income);
        told.put(Circumstance.NET_ASSETS, assets);
        told.put(Circumstance.SECOND_GENERATION, parent);
        if (asksAboutDegree()) {
            told.put(Circumstance.RECENT_ELIGIBLE_DEGREE, awarded);
            told.put(Circumstance.THREE_YEARS_WORK, work);
        }
        if (asksAboutStem()) {
            told.put(Circumstance.STEM_DEGREE, stem);
        }
        return new Circumstances(told);
    }
}
