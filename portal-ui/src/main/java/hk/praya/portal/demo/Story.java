package hk.praya.portal.demo;

import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.Role;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Step;
import hk.praya.domain.casework.Decision;
import hk.praya.domain.casework.Stage;
import hk.praya.domain.document.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What happened to the people of the demo in the past weeks, told through the use cases. */
final class Story {

    private static final String DOMAIN = "@praya.example";

    private final Office office;
    private final People people;
    private final String applicantsHash;
    private final String officersHash;
    private final List<EmailAddress> applicants = new ArrayList<>();
    private final List<EmailAddress> officers = new ArrayList<>();

    /** The hashes are of the passwords that all applicants, and all officers, sign in with. */
    Story(Office office, String applicantsHash, String officersHash) {
        this.office = office;
        this.people = new People(office.clock.today());
        this.applicantsHash = applicantsHash;
        this.officersHash = officersHash;
    }

    void tell() {
        office.clock.set(100, 9, 0);
        var officer = officer("officer");
        var colleague = officer("colleague");
        notSelected(officer, colleague);
        approved(officer, colleague);
        answered(officer, colleague);
        asked(officer, colleague);
        acknowledged(colleague);
        halfWay();
        onlyCalculated();
    }

    /** The addresses that applicants sign in with. */
    List<EmailAddress> applicants() {
        return List.copyOf(applicants.reversed());
    }

    List<EmailAddress> officers() {
        return List.copyOf(officers);
    }

    private void notSelected(Officer officer, Officer colleague) {
        var filed = file(people.camille(), 84, Set.of());
        assess(officer, filed, 82, 70, 52);
        office.clock.set(33, 10, 20);
        colleague.move(filed, Stage.SELECTION_EXERCISE, null);
        office.clock.set(16, 16, 5);
        officer.decide(
                filed,
                Decision.NOT_SELECTED,
                "Your application met the threshold. In this selection exercise others were placed before it."
                        + " You may apply again at any time.");
    }

    private void approved(Officer officer, Officer colleague) {
        var filed = file(people.lai(), 76, Set.of());
        assess(colleague, filed, 75, 61, 47);
        office.clock.set(32, 11, 45);
        officer.move(filed, Stage.SELECTION_EXERCISE, null);
        office.clock.set(17, 15, 30);
        officer.decide(
                filed, Decision.SELECTED, "Your work in treasury and your languages placed you among those selected.");
        office.clock.set(14, 9, 50);
        colleague.move(
                filed,
                Stage.CONSENT_OR_ORIGINALS_REQUESTED,
                "Please have the originals of your degree and letters ready.");
        office.clock.set(4, 14, 10);
        officer.move(filed, Stage.APPROVED_PENDING_PAYMENT, "The originals were seen. The visa fee is payable now.");
    }

    private void answered(Officer officer, Officer colleague) {
        var persona = people.contoh();
        var contoh = register(persona, 60);
        var filed = contoh.file(48, Set.of(DocumentKind.INCOME_PROOF)).application();
        assess(officer, filed, 47, 36, 25);
        office.clock.set(12, 10, 42);
        colleague.ask(
                filed,
                DocumentKind.INCOME_PROOF,
                "The tax assessment of last year, or pay slips and your employer’s statement. It proves criterion 10.",
                14);
        office.clock.set(1, 22, 31);
        contoh.answer(filed);
    }

    private void asked(Officer officer, Officer colleague) {
        var filed = file(people.tomas(), 41, Set.of(DocumentKind.EMPLOYER_STANDING));
        assess(colleague, filed, 40, 29, 18);
        office.clock.set(5, 11, 3);
        officer.ask(
                filed,
                DocumentKind.EMPLOYER_STANDING,
                "Something published that shows how large Exempla Reinsurance is: its annual report or a listing."
                        + " It proves criterion 7.",
                14);
    }

    private void acknowledged(Officer officer) {
        var filed = file(people.chiara(), 9, Set.of());
        office.clock.set(7, 9, 35);
        officer.move(filed, Stage.ACKNOWLEDGED, null);
    }

    private void halfWay() {
        var sanne = register(people.sanne(), 15);
        office.clock.set(13, 19, 22);
        var draft = sanne.start();
        sanne.complete(draft, Step.ABOUT_YOU, Step.EDUCATION);
        office.clock.set(10, 20, 50);
        sanne.enterFamily(draft, 1);
        sanne.complete(draft, Step.CAREER);
        office.clock.set(3, 21, 18);
        sanne.addOwnPapers(
                draft, DocumentKind.PHOTOGRAPH, DocumentKind.TRAVEL_DOCUMENT, DocumentKind.DEGREE_CERTIFICATE);
    }

    private void onlyCalculated() {
        register(people.lena(), 2);
    }

    /** Acknowledges a case, checks the prerequisites, and begins to assess it. */
    private void assess(Officer officer, ApplicationId filed, int acknowledged, int checking, int assessing) {
        office.clock.set(acknowledged, 9, 15);
        officer.move(filed, Stage.ACKNOWLEDGED, "All your files are here, and their fingerprints match your receipt.");
        office.clock.set(checking, 14, 30);
        officer.move(filed, Stage.PREREQUISITES_CHECK, null);
        office.clock.set(assessing, 11, 20);
        officer.move(filed, Stage.ASSESSMENT, "Age, means, character and education are in order.");
    }

    private ApplicationId file(Persona persona, int daysAgo, Set<DocumentKind> without) {
        return register(persona, daysAgo + 12).file(daysAgo, without).application();
    }

    private Applicant register(Persona persona, int daysAgo) {
        office.clock.set(daysAgo, 20, 5);
        var email = new EmailAddress(persona.mailbox() + DOMAIN);
        applicants.add(email);
        return new Applicant(office, persona, office.register(email, Role.APPLICANT, applicantsHash));
    }

    private Officer officer(String mailbox) {
        var email = new EmailAddress(mailbox + DOMAIN);
        officers.add(email);
        return new Officer(office, office.register(email, Role.OFFICER, officersHash));
    }
}
