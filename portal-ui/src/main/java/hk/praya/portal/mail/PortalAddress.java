package hk.praya.portal.mail;

import hk.praya.persistence.embedded.RunningPortal;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address people reach the portal at, for links that leave it. */
@Component
public final class PortalAddress {

    private static final String DEFAULT_PORT = "8080";

    private final Environment environment;

    PortalAddress(Environment environment) {
        this.environment = environment;
    }

    /** The full address of a page, whose path has no stroke before it. */
    public String of(String path) {
        var base = named().or(this::own).or(this::running).orElseGet(() -> local("server.port"));
        return (base.endsWith("/") ? base : base + "/") + path;
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
        var home = environment.getProperty("praya.home", Path.class);
        return home == null || !environment.getProperty("praya.join-running", Boolean.class, false)
                ? Optional.empty()
                : RunningPortal.read(home).map(RunningPortal::address).map(URI::toString);
    }

    private String local(String port) {
        return "http://localhost:" + environment.getProperty(port, DEFAULT_PORT);
    }
}
