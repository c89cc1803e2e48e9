package hk.praya.portal.profile;

import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.text.Words;

/** The family of a person whose spouse and children somebody else has told of. */
public final class RelativeSection extends ProfileSection {

    private static final long serialVersionUID = 1L;

    private final AnswerChoice relative =
            ask(Question.RESIDENT_RELATIVE, (p, told) -> p.withFamily(p.family().withResidentRelative(told)));

    public RelativeSection() {
        relative.setHelperText(Words.of("ask.RESIDENT_RELATIVE.hint"));
        getContent().add(relative);
    }

    @Override
    void display(Profile profile) {
        relative.show(profile.family().residentRelative());
    }
}
