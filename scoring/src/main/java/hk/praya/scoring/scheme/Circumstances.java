package hk.praya.scoring.scheme;

import hk.praya.domain.profile.Answer;
import java.util.EnumMap;
import java.util.Map;

/** What a person has told of their circumstances. What has not been told is unanswered, never a no. */
public record Circumstances(Map<Circumstance, Answer> told) {

    public static final Circumstances NOTHING_TOLD = new Circumstances(Map.of());

    public Circumstances {
        told = Map.copyOf(told);
    }

    public Answer of(Circumstance circumstance) {
        return told.getOrDefault(circumstance, Answer.UNANSWERED);
    }

    /** The same, but for one answer. */
    public Circumstances with(Circumstance circumstance, Answer answer) {
        var changed = new EnumMap<Circumstance, Answer>(Circumstance.class);
        changed.putAll(told);
        changed.put(circumstance, answer);
        return new Circumstances(changed);
    }
}
