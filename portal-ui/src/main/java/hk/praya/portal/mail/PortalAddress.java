package hk.praya.portal.mail;

import hk.praya.persistence.embedded.RunningPortal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address people reach the portal at, for links that leave it. */
@Component
public final class PortalAddress {

    private static final String DEFAULT_PORT = "8080";
    private static final String ANY_PORT = "0";

    private final Environment environment;

    PortalAddress(Environment environment) {
        this.environment = environment;
    }

    /** The full address of a page, whose path has no stroke before it. */
    public String of(String path) {
        var base = named().or(this::own).or(this::running).orElseGet(() -> local("server.port"));
        return (base.endsWith("/") ? base : base + "/") + path;
    }

    /**
     * The full address of the page on which a password is chosen with a link.
     *
     * @param purpose what the link is for: {@code recover} or {@code invite}
     */
    public String toChoosePassword(String purpose, String token) {
        return of("choose-password?for=" + purpose + "&token=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    private Optional<String> named() {
        return Optional.ofNullable(environment.getProperty("praya.address"))
                .map(String::strip)
                .filter(address -> !address.isEmpty());
    }

    /** Where this very process answers, once it does. */
    private Optional<String> own() {
        return environment.containsProperty("local.server.port")
                ? Optional.of(local("local.server.port"))
                : Optional.empty();
    }

    /** Where the portal answers that this process was run beside. */
    private Optional<String> running() {
        var home = environment.getProperty("praya.home");
        return home == null || !environment.getProperty("praya.join-running", Boolean.class, false)
                ? Optional.empty()
                : RunningPortal.read(Path.of(home)).map(RunningPortal::address).map(URI::toString);
    }

    private String local(String key) {
        var port = environment.getProperty(key, DEFAULT_PORT);
        return "http://localhost:" + (port.equals(ANY_PORT) ? DEFAULT_PORT : port);
    }
}
