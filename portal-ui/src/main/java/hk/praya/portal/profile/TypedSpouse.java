package hk.praya.portal.profile;

import com.vaadin.flow.server.VaadinSession;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.session.Guest;
import java.util.Optional;

/** What somebody has told us about their spouse as an applicant; it lives as long as their session. */
public final class TypedSpouse {

    private static final String NAME = TypedSpouse.class.getName();

    private TypedSpouse() {}

    /** What has been told in the current session. */
    public static Optional<Profile> get() {
        return Optional.ofNullable((Profile) VaadinSession.getCurrent().getAttribute(NAME));
    }

    public static void put(Profile spouse) {
        VaadinSession.getCurrent().setAttribute(NAME, spouse);
        Guest.hasTold(TypedSpouse.class, !spouse.equals(Profile.UNANSWERED));
    }

    public static void clear() {
        VaadinSession.getCurrent().setAttribute(NAME, null);
        Guest.hasTold(TypedSpouse.class, false);
    }
}
