package hk.praya.portal.profile;

import static hk.praya.scoring.university.Universities.AGGREGATE_LIST;

import hk.praya.portal.text.Words;
import hk.praya.scoring.university.Alias;
import hk.praya.scoring.university.University;
import java.util.Optional;
import java.util.stream.Stream;

/** The institution that awarded a degree, by its name in English or Chinese or a short name. */
final class InstitutionField extends ListedName {

    private static final long serialVersionUID = 1L;

    InstitutionField() {
        super("degree.institution");
        setHelperText(Words.of("degree.institution.hint"));
    }

    @Override
    Stream<String> search(String typed) {
        return AGGREGATE_LIST.search(typed).stream().map(University::name);
    }

    @Override
    Optional<String> find(String typed) {
        return AGGREGATE_LIST.find(typed).map(University::name);
    }

    @Override
    ChoiceText text(String name) {
        return AGGREGATE_LIST.find(name).map(InstitutionField::text).orElse(ChoiceText.NONE);
    }

    /** Where there is no other name in Chinese, an unofficial one. */
    private static ChoiceText text(University university) {
        var unofficial = university.aliases().stream()
                .map(Alias::name)
                .filter(name -> name.codePoints().anyMatch(Character::isIdeographic))
                .findFirst();
        return university.chineseName() == null && unofficial.isPresent()
                ? ChoiceText.simplified(unofficial.get(), university.place())
                : ChoiceText.traditional(university.chineseName(), university.place());
    }
}
