package hk.praya.portal.profile;

import org.jspecify.annotations.Nullable;

/**
 * What a choice among many says besides its name.
 *
 * @param chinese its name in Chinese; empty where there is none
 * @param language the language of that name, as browsers know it
 * @param more where it belongs
 */
record ChoiceText(String chinese, String language, String more) {

    static final ChoiceText NONE = new ChoiceText("", "", "");

    static ChoiceText traditional(@Nullable String chinese, String more) {
        return chinese == null ? new ChoiceText("", "", more) : new ChoiceText(chinese, "zh-Hant", more);
    }

    static ChoiceText simplified(String chinese, String more) {
        return new ChoiceText(chinese, "zh-Hans", more);
    }
}
