package hk.praya.portal.command;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import hk.praya.portal.text.BundledWords;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A command given to the jar. It works beside a running portal, and without one. */
public final class Command {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_USAGE = 2;

    private static final Predicate<String> OPTION = argument -> argument.startsWith("--");
    private static final String DROP_OLD = "--drop-old";

    private static final List<String> ADD_OFFICER = List.of("officer", "add");
    private static final List<String> VERIFY_DOCUMENTS = List.of("documents", "verify");
    private static final List<String> ROTATE_KEYS = List.of("documents", "rotate");

    private static final List<String> WEB_ONLY = Stream.of(
                    SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class, VaadinScopesConfig.class)
            .map(Class::getName)
            .toList();

    private final Class<?> portal;
    private final List<String> words;
    private final List<String> options;
    private final PrintStream out;
    private final PrintStream err;

    /** @param portal the application that the command is one of */
    public Command(Class<?> portal, String[] arguments, PrintStream out, PrintStream err) {
        this.portal = portal;
        this.words = Arrays.stream(arguments).filter(OPTION.negate()).toList();
        this.options = Arrays.stream(arguments).filter(OPTION).toList();
        this.out = out;
        this.err = err;
    }

    /** Whether there is a command at all; without one the portal is to be started. */
    public boolean isGiven() {
        return !words.isEmpty();
    }

    /** Does what is asked, says what came of it, and gives the code to exit with. */
    public int run() {
        var outcome = outcome();
        if (outcome.isEmpty()) {
            err.println(say("command.usage"));
            return WRONG_USAGE;
        }
        tell(outcome.get());
        return outcome.get().isDone() ? DONE : REFUSED;
    }

    /** Empty if there is no such command. */
    private Optional<Outcome> outcome() {
        if (words.size() == ADD_OFFICER.size() + 1
                && words.subList(0, ADD_OFFICER.size()).equals(ADD_OFFICER)) {
            return Optional.of(new AddOfficer(this::start).add(words.getLast()));
        }
        if (words.equals(VERIFY_DOCUMENTS)) {
            return Optional.of(new CheckDocuments(this::start).check());
        }
        if (words.equals(ROTATE_KEYS)) {
            var keys = new RenewKeys(this::start);
            return Optional.of(options.contains(DROP_OLD) ? keys.dropOld() : keys.rotate());
        }
        return Optional.empty();
    }

    private void tell(Outcome outcome) {
        (outcome.isDone() ? out : err)
                .println(say(outcome.key(), outcome.arguments().toArray()));
    }

    /** Only what the command needs is made, and nothing that takes a web server to be there. */
    private ConfigurableApplicationContext start() {
        var settings = new ArrayList<>(options);
        settings.addAll(List.of(
                "--praya.join-running=true",
                "--logging.level.root=warn",
                "--spring.autoconfigure.exclude=" + String.join(",", WEB_ONLY)));
        return new SpringApplicationBuilder(portal)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(settings.toArray(String[]::new));
    }

    private static String say(String key, Object... arguments) {
        return new BundledWords().getTranslation(key, Locale.ENGLISH, arguments);
    }
}
