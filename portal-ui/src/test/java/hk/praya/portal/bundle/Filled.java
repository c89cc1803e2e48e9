package hk.praya.portal.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import hk.praya.domain.application.Application;
import hk.praya.domain.application.Relationship;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.domain.usecase.FileApplication;
import hk.praya.domain.usecase.PrepareFiling;
import hk.praya.domain.usecase.TrackApplication;
import hk.praya.portal.papers.PaperIntake;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The sample's draft, to be filled with papers and filed. */
final class Filled {

    final PortalInMemory portal = new PortalInMemory(PaperIntake.class, BundledCases.class);
    final Application.Draft draft = Sample.draft(portal);

    /** Adds a paper that has its own name as its content. */
    void add(Subject subject, DocumentKind kind, String name) throws IOException {
        var problem = portal.get(PaperIntake.class)
                .add(
                        draft.applicant(),
                        draft.id(),
                        new Slot(subject, kind),
                        name,
                        new ByteArrayInputStream(Sample.pdf(name)));
        assertThat(problem).isEmpty();
    }

    Subject member(Relationship relationship) {
        return portal.dependants.findAll(draft.id(), draft.applicant()).stream()
                .filter(dependant -> dependant.relationship() == relationship)
                .map(dependant -> Subject.of(dependant.id()))
                .findFirst()
                .orElseThrow();
    }

    void file() {
        portal.get(FileApplication.class).file(draft.applicant(), draft.id(), "CHAN Siu Ming", true);
    }

    BundledCase asDraft() {
        return BundledCase.of(portal.get(PrepareFiling.class).prepare(draft.applicant(), draft.id()));
    }

    BundledCase asFiled() {
        return portal.get(TrackApplication.class)
                .track(draft.applicant(), draft.id())
                .map(BundledCase::of)
                .orElseThrow();
    }
}
