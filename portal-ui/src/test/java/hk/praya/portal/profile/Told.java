package hk.praya.portal.profile;

import com.vaadin.flow.component.UI;
import hk.praya.domain.profile.Profile;

/** A section on a page, and the profile that its answers make. */
final class Told {

    private Profile profile;

    private Told(Profile profile) {
        this.profile = profile;
    }

    /** Puts a section on the page, showing a profile. */
    static Told by(ProfileSection section, Profile start) {
        var told = new Told(start);
        UI.getCurrent().add(section);
        section.onEdit(change -> told.profile = change.apply(told.profile));
        section.show(start);
        return told;
    }

    static Told by(ProfileSection section) {
        return by(section, Profile.UNANSWERED);
    }

    Profile profile() {
        return profile;
    }
}
