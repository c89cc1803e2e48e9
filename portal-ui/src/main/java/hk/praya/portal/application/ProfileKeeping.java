package hk.praya.portal.application;

import hk.praya.domain.application.Step;
import hk.praya.domain.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Keeps the parts of a profile that one page shows. */
final class ProfileKeeping implements Autosave.Keeping<Profile> {

    private final Step step;
    private final CurrentDraft drafts;

    ProfileKeeping(Step step, CurrentDraft drafts) {
        this.step = step;
        this.drafts = drafts;
    }

    @Override
    public Profile save(Profile base, Profile edited) {
        return drafts.save(base, edited);
    }

    @Override
    public Profile latest() {
        return drafts.profile();
    }

    @Override
    public Profile keepMine(@Nullable Profile latest, Profile mine) {
        return latest == null ? mine : StepParts.copy(step, mine, latest);
    }
}
