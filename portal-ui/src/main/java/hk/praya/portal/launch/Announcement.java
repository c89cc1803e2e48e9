package hk.praya.portal.launch;

import hk.praya.persistence.embedded.HomeServer;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the console, and whoever tries to start a second portal here, where this one answers. */
@Component
class Announcement {

    private final ObjectProvider<HomeServer> homeServer;
    private final String configured;

    Announcement(ObjectProvider<HomeServer> homeServer, @Value("${praya.address:}") String configured) {
        this.homeServer = homeServer;
        this.configured = configured;
    }

    @EventListener
    void announce(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web) {
            var server = web.getWebServer();
            if (server != null) {
                tell(address(server.getPort()));
            }
        }
    }

    private URI address(int port) {
        return URI.create(configured.isBlank() ? "http://localhost:" + port : configured);
    }

    /** The console is where the person who started Praya looks; a log may go elsewhere. */
    @SuppressWarnings("SystemOut")
    private void tell(URI address) {
        homeServer.ifAvailable(home -> home.tellAddress(address));
        System.out.println("Praya is ready at " + address);
    }
}
