package hk.praya.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;

/** What an applicant does by keyboard beside the way from the calculator to the filed application. */
final class KeyboardDrafter {

    private final Visitor visitor;
    private final Keyboard keyboard;

    KeyboardDrafter(Visitor visitor, Keyboard keyboard) {
        this.visitor = visitor;
        this.keyboard = keyboard;
    }

    /** Adds two photographs of one paper, turns their order round, and makes one document of them. */
    void joinsPhotographs(Papers papers) {
        visitor.open("application/documents");
        visitor.reads("Prove what you claim");
        keyboard.adds(": Degree certificates", papers.scan("IMG_2041.jpg", "SPECIMEN", "Certificate, second page"));
        keyboard.adds(": Degree certificates", papers.scan("IMG_2042.jpg", "SPECIMEN", "Certificate, first page"));
        keyboard.presses("Join these 2 photographs");
        keyboard.isBroughtTo("checkbox", "");
        keyboard.presses("Move down IMG_2041.jpg");
        keyboard.presses("Join these 2 photographs");
        visitor.sees("IMG_2042.pdf");
        visitor.settle();
    }

    void removesAPaper(String name) {
        visitor.open("application/documents");
        visitor.reads("Prove what you claim");
        keyboard.presses("Remove " + name);
        keyboard.presses("Yes, remove it");
        visitor.row(name).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        visitor.settle();
        keyboard.focus();
    }

    void choosesDarkColours() {
        keyboard.presses("Dark");
        assertThat(visitor.page().locator("html").getAttribute("data-appearance"))
                .as("how the page is coloured")
                .isEqualTo("dark");
    }

    void choosesALanguage() {
        keyboard.presses("繁體中文");
        keyboard.isBroughtTo("button", "繁體中文");
        visitor.reads("證明你的申報");
    }

    void withdraws() {
        keyboard.to("what opens withdrawing", focus -> focus.name().equals("Withdraw this application"));
        keyboard.key("Enter");
        keyboard.presses("Withdraw");
        keyboard.isBroughtTo("group", "Withdraw this application");
        keyboard.presses("No, go on with it");
        keyboard.isBroughtTo("button", "Withdraw");
        keyboard.presses("Withdraw");
        keyboard.isBroughtTo("group", "Withdraw this application");
        keyboard.presses("Yes, withdraw it");
        visitor.sees("Your application is withdrawn.");
    }
}
