package hk.praya.portal.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the start page as a stranger to the decision. {@code ./praya test} walks it on a telephone, and at a desk by keyboard
 * ({@link KeyboardIT}); {@code ./praya test --all} by mouse at a desk, too.
 */
class JourneyIT {

    @TempDir
    static Path folder;

    private static PackagedPortal portal;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        browsers = new Browsers();
        portal = PackagedPortal.start(PackagedPortal.freshHome("journey"));
    }

    @AfterAll
    static void close() {
        browsers.close();
        portal.close();
    }

    @Test
    void aStrangerBecomesAnApplicantAndIsApprovedOnATelephone() {
        isApproved(390, "phone");
    }

    @EnabledIfSystemProperty(named = "praya.tests", matches = "all")
    @Test
    void aStrangerBecomesAnApplicantAndIsApprovedAtADesk() {
        isApproved(1280, "desk");
    }

    private void isApproved(int width, String device) {
        try (var visitor = new Visitor(browsers.browser(), portal.address(), width, device)) {
            var applicant = new Applicant(visitor, portal.home(), new Papers(folder), "mei." + device + "@example.org");
            applicant.arrives();
            applicant.assesses();
            applicant.registers();
            applicant.tellsAboutThemselves();
            applicant.bringsTheFamily();
            applicant.addsPapers();
            var reference = applicant.files();
            applicant.follows("Your application is filed", "status-filed");
            try (var desk = new Visitor(browsers.browser(), portal.address(), width, "officer-" + device)) {
                decides(applicant, reference, new Officer(desk, portal.home(), device + "@officers.example.org"));
                desk.hasNoComplaints();
            }
            visitor.hasNoComplaints();
        }
    }

    private void decides(Applicant applicant, String reference, Officer officer) {
        officer.isMade();
        officer.opens(reference);
        officer.moves("Acknowledged");
        applicant.follows("acknowledged", "status-acknowledged");
        officer.asksForADocument();
        applicant.follows("acknowledged", "status-asked");
        applicant.supplies(new Papers(folder).pdf("grade.pdf", "Specimen letter that states the grade"));
        officer.opens(reference);
        officer.moves("Prerequisites check");
        officer.moves("Assessment");
        officer.moves("Selection exercise");
        officer.selects();
        applicant.follows("You have been selected", "status-selected");
        officer.movesOn("Approved, pending payment");
        applicant.follows("approved", "status-approved");
        officer.moves("e-Visa issued");
        applicant.follows("e-Visa", "status-visa");
    }
}
