package hk.praya.portal.profile;

import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.text.Words;

/** The languages the person reads, writes and speaks well. */
public final class LanguageSection extends ProfileSection {

    private static final long serialVersionUID = 1L;

    private final AnswerChoice english = ask(
            Question.ENGLISH,
            proficiency(Question.ENGLISH),
            (p, told) -> p.withLanguage(p.language().withEnglish(told)));
    private final AnswerChoice chinese = ask(
            Question.CHINESE,
            proficiency(Question.CHINESE),
            (p, told) -> p.withLanguage(p.language().withChinese(told)));
    private final FigureField<Integer> others = ask(Question.OTHER_LANGUAGES, FigureField::count);

    public LanguageSection() {
        english.setHelperText(Words.of("ask.ENGLISH.hint"));
        chinese.setHelperText(Words.of("ask.CHINESE.hint"));
        others.setHelperText(Words.of("ask.OTHER_LANGUAGES.hint"));
        others.onRead(told -> edit(p -> p.withLanguage(p.language().withOthers(told))));
        lay(english, chinese, others);
    }

    @Override
    void display(Profile profile) {
        english.show(profile.language().english());
        chinese.show(profile.language().chinese());
        others.show(profile.language().others());
    }

    private static AnswerChoice proficiency(Question question) {
        return new AnswerChoice(Words.of("ask." + question), "proficiency");
    }
}
