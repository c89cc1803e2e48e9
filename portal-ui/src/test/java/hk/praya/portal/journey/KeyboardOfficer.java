package hk.praya.portal.journey;

/** What a case officer does by keyboard, from signing in to the decision. */
final class KeyboardOfficer {

    private final Visitor visitor;
    private final Keyboard keyboard;
    private final DemoAccounts accounts;

    KeyboardOfficer(Visitor visitor, DemoAccounts accounts) {
        this.visitor = visitor;
        this.keyboard = new Keyboard(visitor);
        this.accounts = accounts;
    }

    void signsIn() {
        visitor.open("sign-in");
        visitor.reads("Sign in");
        keyboard.types("E-mail address", DemoAccounts.address("officer"));
        keyboard.types("Password", accounts.officersPassword());
        keyboard.key("Enter");
        visitor.reads("Cases");
    }

    /** Finds a case in the queue by its reference, and opens it. */
    void finds(String reference) {
        keyboard.types("Find a case", reference);
        keyboard.chooses("Show", "Waiting for an officer");
        visitor.page().getByText("1 case").first().waitFor();
        visitor.settle();
        keyboard.follows(reference);
        isAtTheCase();
    }

    private void isAtTheCase() {
        visitor.page().waitForURL("**/desk/*");
        visitor.sees("What to do");
        visitor.settle();
    }

    /** Moves the case to the only stage that can come next. */
    void moves(String stage) {
        goesToTheActs();
        keyboard.presses("Move to the next stage");
        keyboard.presses("Move the case");
        visitor.sees("The case is now at: " + stage);
    }

    private void goesToTheActs() {
        keyboard.follows("What to do");
        keyboard.isBroughtTo("heading", "What to do");
    }

    void marks(String paper) {
        keyboard.follows("Look and mark " + paper);
        visitor.reads(paper);
        visitor.page().waitForFunction("() => document.querySelector('.page-frame img')?.complete");
        keyboard.answers("What do you make of it?", "Doubtful");
        keyboard.types("Reason", "The page with the photograph is missing");
        keyboard.presses("Mark the document");
        visitor.sees("Doubtful, ");
        keyboard.isBroughtTo("status", "");
        keyboard.follows("Case ");
        isAtTheCase();
    }

    void asksForADocument() {
        goesToTheActs();
        keyboard.presses("Ask for a document");
        keyboard.picks("What kind of document", "employers", "Employers’ letters");
        keyboard.types("What exactly", "A letter of the employer that states your grade");
        keyboard.presses("Ask the applicant");
        visitor.sees("The applicant sees it as a task");
    }

    void selects() {
        goesToTheActs();
        keyboard.presses("Decide");
        keyboard.answers("Decision", "Selected");
        keyboard.types("Reason", "Experience and languages that Hong Kong is short of");
        keyboard.presses("Continue");
        keyboard.isBroughtTo("heading", "The applicant will read this");
        keyboard.presses("Decide now");
        visitor.sees("Decided: Selected");
    }
}
