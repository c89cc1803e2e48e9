package hk.praya.portal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How to sign in as the made-up people of a demo, as its home tells. */
record DemoAccounts(String applicantsPassword, String officersPassword) {

    private static final Pattern PASSWORD = Pattern.compile("password (\\S+)");

    static DemoAccounts in(Path home) {
        try {
            var told = Files.readString(home.resolve("demo-accounts.txt"));
            var passwords = PASSWORD.matcher(told)
                    .results()
                    .map(MatchResult::group)
                    .map(found -> found.substring("password ".length()))
                    .toList();
            return new DemoAccounts(passwords.get(0), passwords.get(1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The address of somebody of the demo. */
    static String address(String mailbox) {
        return mailbox + "@praya.example";
    }
}
