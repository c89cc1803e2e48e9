package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** What an applicant does by keyboard, from the start page to the filed application. */
final class KeyboardApplicant {

    private static final Pattern REFERENCE = Pattern.compile("\\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}\\b");

    private final Visitor visitor;
    private final Keyboard keyboard;
    private final Path home;
    private final Papers papers;
    private final String email;

    KeyboardApplicant(Visitor visitor, Path home, Papers papers, String email) {
        this.visitor = visitor;
        this.keyboard = new Keyboard(visitor);
        this.home = home;
        this.papers = papers;
        this.email = email;
    }

    /** Past what every page begins with. */
    void arrives() {
        visitor.open("");
        visitor.reads("Find out whether");
        keyboard.follows("Skip");
        keyboard.tab();
        keyboard.follows("See whether I qualify");
        visitor.reads("Do I qualify");
    }

    void assesses() {
        keyboard.date("Date of birth", 14, 3, 1989);
        keyboard.answers("Can you support yourself", "Yes");
        keyboard.answers("Is your record clear", "Yes");
        keyboard.presses("Add a degree");
        keyboard.answers("Level", "Master’s");
        keyboard.picks("University or institution", "edinb", "University of Edinburgh");
        keyboard.answers("Is it in science", "Yes");
        keyboard.presses("Done");
        keyboard.types("Years of work at graduate or specialist level", "12");
        keyboard.types("Of these, years in a senior role", "6");
        keyboard.types("Of these, years with international exposure", "3");
        keyboard.answers("English, written and spoken", "Good");
        keyboard.answers("Chinese, written and spoken", "Good");
        keyboard.tab();
        visitor.sees("of 12 criteria");
    }

    void registers() {
        opensTheResult();
        keyboard.presses("Save and start an application");
        visitor.reads("Register");
        keyboard.types("E-mail address", email);
        keyboard.types("Password", Applicant.PASSWORD);
        keyboard.key("Enter");
        visitor.reads("Confirm your address");
        keyboard.types("Code", new Letterbox(home).find("(?s)" + email + ".*?\\b(\\d{6})\\b"));
        keyboard.key("Enter");
        visitor.reads("Your answers are here");
        keyboard.presses("Start an application");
        visitor.reads("Your application");
    }

    /** Where there is no room for the result beside the questions, it opens over them. */
    private void opensTheResult() {
        if (visitor.page().getByText("Why?").isVisible()) {
            keyboard.presses("Why?");
            keyboard.isBroughtTo("button", "Close");
        }
    }

    void tellsAboutThemselves() {
        keyboard.follows("About you");
        visitor.reads("About you");
        identity("Harbour", "Mei Specimen", "SPECIMEN1", 2034, () -> {});
        keyboard.picks("Country or territory you live in", "singap", "Singapore");
        keyboard.presses("Continue");
        visitor.reads("Education");
        goOn();
        visitor.reads("Work");
        goOn();
        visitor.reads("Languages");
        goOn();
        visitor.reads("Family");
    }

    private void identity(String surname, String givenNames, String passport, int expires, Runnable born) {
        keyboard.types("Surname", surname);
        keyboard.types("Given names", givenNames);
        born.run();
        keyboard.picks("Nationality", "singap", "Singapore");
        keyboard.types("Number of the passport or travel document", passport);
        keyboard.date("Date of expiry", 31, 1, expires);
    }

    /** Goes on, leaving what is not answered as it is. */
    private void goOn() {
        keyboard.presses("Continue");
        if (visitor.page().getByText("Continue without answering").isVisible()) {
            keyboard.isBroughtTo("alert", "");
            keyboard.presses("Continue without answering");
        }
    }

    void bringsAChild() {
        keyboard.answers("Will your spouse or partner", "No");
        keyboard.answers("Will unmarried children", "Yes");
        keyboard.follows("Add a child");
        identity("Tan", "Ada Specimen", "SPECIMEN3", 2033, () -> keyboard.date("Date of birth", 24, 12, 2019));
        keyboard.presses("Continue");
        visitor.reads("Family");
        visitor.sees("Ada Specimen");
        keyboard.answers("Is an immediate family member", "No");
        keyboard.presses("Continue");
        visitor.reads("Prove what you claim");
    }

    void addsPapers() {
        keyboard.adds(": Photograph", papers.scan("photo.png", "SPECIMEN PHOTOGRAPH"));
        keyboard.adds(": Travel document", papers.scan("passport.jpg", "SPECIMEN", "REPUBLIC OF NOWHERE", "PASSPORT"));
        keyboard.adds(": Degree certificates", papers.pdf("degree.pdf", "Specimen degree certificate"));
        keyboard.adds(": Employers", papers.pdf("employer.pdf", "Specimen letter of an employer"));
        keyboard.presses("Continue");
        keyboard.isBroughtTo("alert", "");
        keyboard.presses("Go on without them");
        visitor.reads("Check your answers");
    }

    void files() {
        keyboard.presses("Continue to sign and file");
        visitor.reads("Sign and file");
        keyboard.ticks("File without these papers");
        keyboard.types("Your full name, as your signature", "Mei Specimen Harbour");
        keyboard.presses("File the application");
        visitor.reads("Your application is filed");
    }

    void follows() {
        keyboard.follows("Follow the case");
        visitor.page().waitForURL("**/status/*");
        visitor.reads("Your application is filed");
    }

    /** What the case is called. */
    String reference() {
        var reference = REFERENCE.matcher(visitor.page().locator("main").innerText());
        assertThat(reference.find()).as("whether the page tells the reference").isTrue();
        return reference.group();
    }

    void seesTheDecision() {
        visitor.page().reload();
        visitor.reads("You have been selected");
    }
}
