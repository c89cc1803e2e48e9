package hk.praya.portal.demo;

import com.vaadin.flow.i18n.I18NProvider;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.PasswordHashes;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.transaction.support.TransactionOperations;

/** Fills an empty database with the people of the demo, wholly or not at all, and tells the console how to sign in. */
final class Demo implements ApplicationRunner {

    private final Office office;
    private final PasswordHashes passwords;
    private final SignIns signIns;
    private final TransactionOperations transactions;
    private final I18NProvider words;
    private final PrintStream console;

    Demo(
            Office office,
            PasswordHashes passwords,
            SignIns signIns,
            TransactionOperations transactions,
            I18NProvider words,
            PrintStream console) {
        this.office = office;
        this.passwords = passwords;
        this.signIns = signIns;
        this.transactions = transactions;
        this.words = words;
        this.console = console;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (office.accounts.isEmpty()) {
            fill();
        } else if (Files.exists(signIns.file())) {
            console.println(words("demo.again", signIns.file()));
        } else {
            console.println(words("demo.not-empty"));
        }
    }

    private void fill() {
        var applicants = signIns.password();
        var officers = signIns.password();
        var story = new Story(office, passwords.hash(applicants), passwords.hash(officers));
        var lines = new ArrayList<String>();
        transactions.executeWithoutResult(_ -> {
            story.tell();
            lines.addAll(lines(story, applicants, officers));
            signIns.keep(lines);
        });
        lines.forEach(console::println);
        console.println(words("demo.kept", signIns.file()));
    }

    private List<String> lines(Story story, String applicantsPassword, String officersPassword) {
        var lines = new ArrayList<String>();
        lines.add(words("demo.heading"));
        lines.add(words("demo.applicants", applicantsPassword));
        story.applicants().forEach(address -> lines.add(line(address)));
        lines.add(words("demo.officers", officersPassword));
        story.officers().forEach(address -> lines.add(line(address)));
        return lines;
    }

    private static String line(EmailAddress address) {
        return "    " + address.value();
    }

    private String words(String key, Object... arguments) {
        return words.getTranslation(key, Locale.ENGLISH, arguments);
    }
}
