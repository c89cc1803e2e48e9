package hk.praya.portal.profile;

import hk.praya.domain.HongKong;
import hk.praya.portal.text.Words;
import hk.praya.scoring.talent.Profession;
import hk.praya.scoring.talent.TalentList;
import hk.praya.scoring.talent.TalentLists;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/** A profession on the Talent List of the day, by its name in English or Chinese. */
final class ProfessionField extends ListedName {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;

    ProfessionField(Clock clock) {
        super("work.profession");
        this.clock = clock;
        setHelperText(list().map(ProfessionField::hint).orElseGet(() -> Words.of("work.profession.hint.no-list")));
    }

    /** The profession that is chosen; empty where it is not among those on the list that are known. */
    Optional<Profession> chosen() {
        return Optional.ofNullable(getValue()).flatMap(this::profession);
    }

    @Override
    Stream<String> search(String typed) {
        return list().stream().flatMap(list -> list.search(typed).stream()).map(Profession::name);
    }

    @Override
    Optional<String> find(String typed) {
        return profession(typed).map(Profession::name);
    }

    @Override
    ChoiceText text(String name) {
        return profession(name)
                .map(profession -> ChoiceText.traditional(profession.chineseName(), profession.segment()))
                .orElse(ChoiceText.NONE);
    }

    private Optional<Profession> profession(String name) {
        return list().flatMap(list -> list.find(name));
    }

    private Optional<TalentList> list() {
        var today = HongKong.today(clock);
        var first = TalentLists.all().getFirst().inForce().from();
        return today.isBefore(first) ? Optional.empty() : Optional.of(TalentLists.on(today));
    }

    private static String hint(TalentList list) {
        return list.isComplete()
                ? Words.of("work.profession.hint")
                : Words.of(
                        "work.profession.hint.incomplete",
                        list.professions().size(),
                        list.announced(),
                        Words.day(list.inForce().from()));
    }
}
