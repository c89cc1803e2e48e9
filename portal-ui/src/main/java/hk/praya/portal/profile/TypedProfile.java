package hk.praya.portal.profile;

import com.vaadin.flow.server.VaadinSession;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.session.Guest;
import java.util.Optional;

/** What a visitor has told us before they have an account; it lives as long as their session. */
public final class TypedProfile {

    private TypedProfile() {}

    /** What the visitor of the current session asked us to keep. */
    public static Optional<Profile> get() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Profile.class));
    }

    public static void put(Profile profile) {
        VaadinSession.getCurrent().setAttribute(Profile.class, profile);
        Guest.hasTold(TypedProfile.class, !profile.equals(Profile.UNANSWERED));
    }

    public static void clear() {
        VaadinSession.getCurrent().setAttribute(Profile.class, null);
        Guest.hasTold(TypedProfile.class, false);
    }
}
