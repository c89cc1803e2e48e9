package hk.praya.portal.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;

/** What an applicant does, from the start page to the filed application. */
final class Applicant {

    static final String PASSWORD = "three quiet harbours";

    private final Visitor visitor;
    private final Path home;
    private final Papers papers;
    private final String email;

    Applicant(Visitor visitor, Path home, Papers papers, String email) {
        this.visitor = visitor;
        this.home = home;
        this.papers = papers;
        this.email = email;
    }

    void arrives() {
        visitor.open("");
        visitor.reads("Find out whether");
        visitor.look("start");
        visitor.follow("See whether I qualify");
        visitor.reads("Do I qualify");
        visitor.look("assess-empty");
    }

    /** Ten of the twelve criteria, without a degree's institution and without income. */
    void assesses() {
        tellsTheCalculator(visitor);
        visitor.look("assess-told");
    }

    static void tellsTheCalculator(Visitor visitor) {
        var yes = visitor.words("answer.YES");
        visitor.date(visitor.words("ask.DATE_OF_BIRTH"), LocalDate.of(1989, 3, 14));
        visitor.choose(visitor.words("ask.FINANCIAL_SUPPORT"), yes);
        visitor.choose(visitor.words("ask.GOOD_CHARACTER"), yes);
        visitor.press(visitor.words("degree.add"));
        visitor.choose(visitor.words("degree.level"), visitor.words("degree.level.MASTER"));
        visitor.choose(visitor.words("degree.eligible"), yes);
        visitor.choose(visitor.words("degree.stem"), yes);
        visitor.press(visitor.words("entry.done"));
        visitor.type(visitor.words("ask.GRADUATE_YEARS"), "12");
        visitor.type(visitor.words("ask.SENIOR_YEARS"), "6");
        visitor.type(visitor.words("ask.INTERNATIONAL_YEARS"), "3");
        visitor.choose(visitor.words("ask.ENGLISH"), visitor.words("proficiency.YES"));
        visitor.choose(visitor.words("ask.CHINESE"), visitor.words("proficiency.YES"));
        visitor.sees(visitor.words("result.of.CRITERIA", 12));
    }

    void registers() {
        var why = visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Why?"));
        if (why.isVisible()) {
            why.click();
            visitor.settle();
        }
        visitor.page()
                .getByText("Save and start an application")
                .locator("visible=true")
                .first()
                .click();
        visitor.reads("Register");
        visitor.press("Register");
        visitor.sees("There is a problem");
        visitor.look("register-problem");
        visitor.type("E-mail address", email);
        visitor.page().locator("input[type=password]").fill(PASSWORD);
        visitor.press("Register");
        visitor.reads("Confirm your address");
        visitor.look("confirm");
        visitor.type("Code", new Letterbox(home).find("(?s)" + email + ".*?\\b(\\d{6})\\b"));
        visitor.press("Confirm");
        visitor.reads("Your answers are here");
        visitor.look("application-new");
        visitor.press("Start an application");
        visitor.reads("Your application");
        visitor.look("application-started");
    }

    void tellsAboutThemselves() {
        visitor.follow("About you");
        visitor.reads("About you");
        visitor.press("Continue");
        visitor.sees("There is a problem");
        visitor.look("about-you-problem");
        visitor.type("Surname", "Harbour");
        visitor.type("Given names", "Mei Specimen");
        visitor.type("Name in Chinese characters (optional)", "海美");
        visitor.pick("Nationality", "Singapore");
        visitor.pick("Country or territory you live in", "Singapore");
        visitor.type("Number of the passport or travel document", "SPECIMEN1");
        visitor.date("Date of expiry", LocalDate.of(2034, 5, 1));
        visitor.look("about-you");
        visitor.press("Continue");
        visitor.reads("Education");
        visitor.isAtTheTop();
        visitor.look("education");
        goOn();
        visitor.reads("Work");
        visitor.look("career");
        goOn();
        visitor.reads("Languages");
        visitor.look("languages-and-means");
        goOn();
        visitor.reads("Family");
    }

    /** Goes on, leaving what is not answered as it is. */
    private void goOn() {
        visitor.press("Continue");
        var without = visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue without answering"));
        if (without.isVisible()) {
            without.click();
            visitor.settle();
        }
    }

    void bringsTheFamily() {
        visitor.choose("Is an immediate family member", "No");
        visitor.choose("Will your spouse or partner", "Yes");
        visitor.choose("Will unmarried children", "Yes");
        visitor.look("family-empty");
        visitor.follow("Add your spouse or partner");
        visitor.look("family-spouse");
        visitor.choose("What are they to you", "Husband or wife");
        member("Tan", "Theo Specimen", LocalDate.of(1988, 7, 2), "SPECIMEN2");
        visitor.choose("Does your spouse or partner hold a degree", "Yes");
        visitor.press("Continue");
        visitor.reads("Family");
        visitor.follow("Add a child");
        member("Tan", "Ada Specimen", LocalDate.of(2019, 12, 24), "SPECIMEN3");
        visitor.press("Continue");
        visitor.reads("Family");
        visitor.sees("Ada Specimen");
        visitor.look("family");
        visitor.press("Continue");
        visitor.reads("Prove what you claim");
    }

    private void member(String surname, String givenNames, LocalDate born, String passport) {
        visitor.type("Surname", surname);
        visitor.type("Given names", givenNames);
        visitor.date("Date of birth", born);
        visitor.pick("Nationality", "Singapore");
        visitor.type("Number of the passport or travel document", passport);
        visitor.date("Date of expiry", LocalDate.of(2033, 1, 31));
    }

    void addsPapers() {
        visitor.look("documents-empty");
        visitor.add(": Photograph", papers.scan("photo.png", "SPECIMEN PHOTOGRAPH"));
        visitor.add(": Travel document", papers.scan("passport.jpg", "SPECIMEN", "REPUBLIC OF NOWHERE", "PASSPORT"));
        visitor.add(": Proof of what you own", papers.pdf("statement.pdf", "Specimen bank statement"));
        visitor.add(": Degree certificates", papers.lockedPdf("locked.pdf", "Locked"));
        visitor.sees("protected by a password");
        visitor.look("documents-problem");
        visitor.add(": Degree certificates", papers.pdf("degree.pdf", "Specimen degree certificate"));
        visitor.add(": Employers", papers.pdf("employer.pdf", "Specimen letter of an employer"));
        visitor.add(": Proof of languages", papers.pdf("ielts.pdf", "Specimen language test"));
        visitor.look("documents");
        visitor.press("Continue");
        visitor.press("Go on without them");
    }

    String files() {
        visitor.reads("Check your answers");
        visitor.look("check");
        visitor.page()
                .getByText("Continue to sign and file", new Page.GetByTextOptions().setExact(true))
                .click();
        visitor.reads("Sign and file");
        visitor.press("File the application");
        visitor.sees("There is a problem");
        visitor.look("declaration-problem");
        visitor.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("File without these papers"))
                .check();
        visitor.type("Your full name, as your signature", "Mei Specimen Harbour");
        visitor.press("File the application");
        visitor.reads("Your application is filed");
        visitor.look("filed");
        return new Letterbox(home).find("(?s)" + email + ".*?\\b([2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3})\\b");
    }

    void follows(String heading, String picture) {
        visitor.open("status");
        visitor.reads(heading);
        visitor.look(picture);
    }

    void supplies(Path file) {
        visitor.page().locator("input[type=file]").first().setInputFiles(file);
        visitor.sees("Nothing to do now");
        visitor.look("status-supplied");
    }
}
