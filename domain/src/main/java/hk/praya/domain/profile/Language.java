package hk.praya.domain.profile;

import org.jspecify.annotations.Nullable;

/**
 * Languages in which the person is proficient, written and spoken.
 *
 * @param chinese Putonghua or Cantonese
 * @param others how many languages besides Chinese and English; null where not told, never negative
 */
public record Language(
        Answer chinese, Answer english, @Nullable Integer others) {

    public static final Language UNANSWERED = new Language(Answer.UNANSWERED, Answer.UNANSWERED, null);

    public Language {
        if (others != null && others < 0) {
            throw new IllegalArgumentException("a person cannot speak %d other languages".formatted(others));
        }
    }

    public Language withChinese(Answer told) {
        return new Language(told, english, others);
    }

    public Language withEnglish(Answer told) {
        return new Language(chinese, told, others);
    }

    public Language withOthers(@Nullable Integer told) {
        return new Language(chinese, english, told);
    }
}
