package hk.praya.portal.application;

import hk.praya.domain.HongKong;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.application.Preparation;
import hk.praya.domain.application.Step;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Profiles;
import hk.praya.domain.profile.StoredProfile;
import hk.praya.domain.usecase.MarkStep;
import hk.praya.domain.usecase.PrepareFiling;
import hk.praya.domain.usecase.SaveProfile;
import hk.praya.domain.usecase.StartApplication;
import hk.praya.portal.security.CurrentAccount;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The draft of whoever is signed in, and what they told us about themselves. */
@Component
public class CurrentDraft {

    private final CurrentAccount account;
    private final Applications applications;
    private final Profiles profiles;
    private final StartApplication starting;
    private final MarkStep marking;
    private final SaveProfile saving;
    private final PrepareFiling preparing;
    private final Clock clock;

    public CurrentDraft(
            CurrentAccount account,
            Applications applications,
            Profiles profiles,
            StartApplication starting,
            MarkStep marking,
            SaveProfile saving,
            PrepareFiling preparing,
            Clock clock) {
        this.account = account;
        this.applications = applications;
        this.profiles = profiles;
        this.starting = starting;
        this.marking = marking;
        this.saving = saving;
        this.preparing = preparing;
        this.clock = clock;
    }

    public Optional<Application.Draft> find() {
        return applications.findAll(account.id()).stream()
                .filter(Application.Draft.class::isInstance)
                .map(Application.Draft.class::cast)
                .findFirst();
    }

    /** What was filed before, the newest first. */
    List<Application.Filed> filed() {
        return applications.findAll(account.id()).stream()
                .filter(Application.Filed.class::isInstance)
                .map(Application.Filed.class::cast)
                .toList();
    }

    Application.Draft start() {
        return starting.start(account.id());
    }

    /** @throws hk.praya.domain.NotFound if it is no draft any more, because it was filed elsewhere */
    Application.Draft mark(ApplicationId draft, Step step, MarkStep.Mark mark) {
        return marking.mark(account.id(), draft, step, mark);
    }

    /** @throws hk.praya.domain.NotFound if it is no draft any more */
    public Preparation prepare(Application.Draft draft) {
        return preparing.prepare(account.id(), draft.id());
    }

    Profile profile() {
        return profiles.find(account.id()).map(StoredProfile::profile).orElse(Profile.UNANSWERED);
    }

    /** @throws hk.praya.domain.ChangedElsewhere if the same part was changed elsewhere to something else */
    Profile save(Profile base, Profile edited) {
        return saving.save(account.id(), base, edited);
    }

    LocalDate today() {
        return HongKong.today(clock);
    }

    Clock clock() {
        return clock;
    }
}
