package hk.praya.portal.papers;

import hk.praya.domain.HongKong;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Dependants;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.Expectation;
import hk.praya.domain.document.Preflight;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Profiles;
import hk.praya.domain.profile.StoredProfile;
import hk.praya.domain.usecase.RemarkOnDocument;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at a document that has just been added, and keeps what it notices. That it cannot look changes nothing. */
@Component
public class FirstLook {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLook.class);

    private final Preflight preflight;
    private final Profiles profiles;
    private final Dependants dependants;
    private final RemarkOnDocument remarking;
    private final Clock clock;

    public FirstLook(
            Preflight preflight, Profiles profiles, Dependants dependants, RemarkOnDocument remarking, Clock clock) {
        this.preflight = preflight;
        this.profiles = profiles;
        this.dependants = dependants;
        this.remarking = remarking;
        this.clock = clock;
    }

    /** Looks at the document. */
    public void at(Document document) {
        var expected = expected(document);
        if (expected.isEmpty() || !document.paper().scan().mayBeOpened()) {
            return;
        }
        try {
            var found = preflight.look(document.content(), document.type(), expected.get());
            remarking.remark(document.owner(), document.id(), document.paper().id(), found);
        } catch (IOException e) {
            LOG.warn("{} could not be looked at", document, e);
        }
    }

    /** Empty where the paper is about somebody who is not in the family any more. */
    private Optional<Expectation> expected(Document document) {
        var subject = document.slot().subject().dependant();
        return subject == null
                ? Optional.of(ofApplicant(document))
                : dependants.find(subject, document.owner()).map(member -> ofDependant(document, member));
    }

    private Expectation ofApplicant(Document document) {
        var person = profiles.find(document.owner())
                .map(StoredProfile::profile)
                .orElse(Profile.UNANSWERED)
                .person();
        return new Expectation(
                document.slot().kind(),
                person.name(),
                person.dateOfBirth(),
                person.travelDocument(),
                HongKong.today(clock));
    }

    private Expectation ofDependant(Document document, Dependant member) {
        return new Expectation(
                document.slot().kind(),
                member.name(),
                member.dateOfBirth(),
                member.travelDocument(),
                HongKong.today(clock));
    }
}
