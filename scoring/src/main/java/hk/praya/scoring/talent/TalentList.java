package hk.praya.scoring.talent;

import hk.praya.domain.assessment.Citation;
import hk.praya.scoring.rule.InForce;
import hk.praya.scoring.search.Catalogue;
import hk.praya.scoring.search.Folded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A Talent List. It names professions; what counts is to meet the specification of one. */
public final class TalentList {

    private final InForce inForce;
    private final int announced;
    private final List<Profession> professions;
    private final Citation source;
    private final Catalogue<Profession> catalogue;

    /** @param announced of how many professions the list was announced to be */
    TalentList(InForce inForce, int announced, List<Profession> professions, Citation source) {
        this.inForce = inForce;
        this.announced = announced;
        this.professions = List.copyOf(professions);
        this.source = source;
        this.catalogue = new Catalogue<>(this.professions, TalentList::names, Profession::segment);
    }

    /** The day from which it is in force; it ends where the next begins. */
    public InForce inForce() {
        return inForce;
    }

    /** How many professions it was announced to name. */
    public int announced() {
        return announced;
    }

    /** Its professions, as far as they were found, in the order in which they were listed. */
    public List<Profession> professions() {
        return professions;
    }

    /** Whether every profession was found. Of a list that is not complete, one that is missing may still be on it. */
    public boolean isComplete() {
        return professions.size() == announced;
    }

    public Citation source() {
        return source;
    }

    /** The profession of a name, in English or Chinese, however it is written; empty where it was not found. */
    public Optional<Profession> find(String name) {
        if (name.length() > Catalogue.LONGEST) {
            return Optional.empty();
        }
        var wanted = Folded.of(name);
        return professions.stream()
                .filter(profession -> names(profession).stream().map(Folded::of).anyMatch(wanted::equals))
                .findFirst();
    }

    /** The professions that something typed may mean, the likeliest first; all of them where nothing is typed. */
    public List<Profession> search(String typed) {
        return catalogue.search(typed);
    }

    private static List<String> names(Profession profession) {
        return Stream.concat(Stream.of(profession.name()), Stream.ofNullable(profession.chineseName()))
                .toList();
    }
}
