package hk.praya.portal.journey;

import java.nio.file.Path;

/** What a case officer does, from the console to the decision. */
final class Officer {

    private final Visitor visitor;
    private final Path home;
    private final String email;

    Officer(Visitor visitor, Path home, String email) {
        this.visitor = visitor;
        this.home = home;
        this.email = email;
    }

    /** Is made at the console beside the running portal, and chooses a password by the link printed there. */
    void isMade() {
        var printed = PackagedPortal.command(home, "officer", "add", email);
        var link = printed.lines()
                .filter(line -> line.contains("choose-password"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(printed));
        visitor.open(link.substring(link.indexOf("choose-password")).strip());
        visitor.reads("Choose a password");
        visitor.look("choose-password");
        visitor.page().locator("input[type=password]").fill(Applicant.PASSWORD);
        visitor.press("Save and sign in");
        visitor.reads("Cases");
    }

    void opens(String reference) {
        visitor.open("desk");
        visitor.reads("Cases");
        visitor.look("queue");
        visitor.follow(reference);
        visitor.reads(reference);
        visitor.look("case");
    }

    void asksForADocument() {
        visitor.press("Ask for a document");
        visitor.look("ask");
        visitor.press("Ask the applicant");
        visitor.sees("There is a problem");
        visitor.pick("What kind of document", "Employers’ letters");
        visitor.type("What exactly", "A letter of the employer that states your grade");
        visitor.press("Ask the applicant");
        visitor.sees("The applicant sees it as a task");
        visitor.look("asked");
    }

    /** Moves the case to the only stage that can come next. */
    void moves(String stage) {
        visitor.press("Move to the next stage");
        visitor.press("Move the case");
        visitor.sees("The case is now at: " + stage);
    }

    /** Moves the case to one of several stages that can come next. */
    void movesOn(String stage) {
        visitor.press("Move to the next stage");
        visitor.choose("Next stage", stage);
        visitor.press("Move the case");
        visitor.sees("The case is now at: " + stage);
    }

    void selects() {
        visitor.press("Decide");
        visitor.choose("Decision", "Selected");
        visitor.type("Reason", "Experience and languages that Hong Kong is short of");
        visitor.press("Continue");
        visitor.look("decide");
        visitor.press("Decide now");
        visitor.sees("Decided: Selected");
        visitor.look("decided");
    }
}
