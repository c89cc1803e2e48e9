package hk.praya.domain.application;

import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Family;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Spouse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The family of an application. Once a person is entered as a dependant, that entry is the only truth about them; until
 * then the profile's answers stand.
 */
public record Household(Profile profile, List<Dependant> dependants) {

    public Household {
        dependants = List.copyOf(dependants);
    }

    /** The profile with the family as it is entered: what an application is assessed on. */
    public Profile assessed() {
        return profile.withFamily(family());
    }

    private Family family() {
        var told = profile.family();
        return new Family(told.residentRelative(), spouse(told.spouse()), children(told));
    }

    private Spouse spouse(Spouse told) {
        return dependants.stream()
                .filter(d -> d.relationship().isSpouseOrPartner())
                .findFirst()
                .map(entry -> new Spouse(Answer.of(entry.relationship() == Relationship.SPOUSE), entry.degree()))
                .orElse(told);
    }

    private @Nullable List<Child> children(Family told) {
        var entered = dependants.stream()
                .filter(d -> d.relationship() == Relationship.CHILD)
                .map(d -> new Child(d.dateOfBirth(), Answer.YES, Answer.YES))
                .toList();
        return entered.isEmpty() ? told.children() : entered;
    }
}
