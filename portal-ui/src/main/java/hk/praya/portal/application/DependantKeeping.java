package hk.praya.portal.application;

import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.DependantId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps one member of the family; a new one from the first change on. */
final class DependantKeeping implements Autosave.Keeping<Dependant> {

    private final CurrentFamily family;
    private final Consumer<Dependant> added;
    private final Dependant entry;
    private @Nullable DependantId kept;

    /**
     * @param isNew whether it has never been saved
     * @param added is told when it has been saved for the first time
     */
    DependantKeeping(CurrentFamily family, Dependant entry, boolean isNew, Consumer<Dependant> added) {
        this.family = family;
        this.entry = entry;
        this.added = added;
        this.kept = isNew ? null : entry.id();
    }

    @Override
    public Dependant save(Dependant base, Dependant edited) {
        if (edited.id().equals(kept) && family.find(edited.id()).isEmpty()) {
            throw new ChangedElsewhere("dependant " + edited.id() + ", which was removed");
        }
        var saved = family.save(edited);
        if (!saved.id().equals(kept)) {
            kept = saved.id();
            added.accept(saved);
        }
        return saved;
    }

    /** The same entry; or the spouse or partner entered elsewhere, as there can be only one. */
    @Override
    public @Nullable Dependant latest() {
        var same = family.find(kept == null ? entry.id() : kept);
        return entry.relationship().isSpouseOrPartner()
                ? same.or(() -> family.spouse(entry.application())).orElse(null)
                : same.orElse(null);
    }

    @Override
    public Dependant keepMine(@Nullable Dependant latest, Dependant mine) {
        if (latest == null) {
            kept = null;
            return family.anew(mine);
        }
        return new Dependant(
                latest.id(),
                latest.application(),
                latest.applicant(),
                mine.relationship(),
                mine.name(),
                mine.dateOfBirth(),
                mine.nationality(),
                mine.travelDocument(),
                mine.degree(),
                latest.version());
    }
}
