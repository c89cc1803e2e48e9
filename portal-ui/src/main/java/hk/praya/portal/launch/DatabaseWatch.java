package hk.praya.portal.launch;

import hk.praya.persistence.embedded.DatabaseNotStarted;
import hk.praya.persistence.embedded.HomeServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the portal, with a sentence for the console and a code for whoever minds it, where its own database has ended and
 * cannot be started again: a portal that answers everything with a failure helps nobody.
 */
@ConditionalOnWebApplication
@Component
class DatabaseWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final int DATABASE_LOST = 5;

    private final ObjectProvider<HomeServer> homeServer;

    DatabaseWatch(ObjectProvider<HomeServer> homeServer) {
        this.homeServer = homeServer;
    }

    @EventListener
    void watch(ApplicationReadyEvent ready) {
        homeServer.ifAvailable(server -> server.whenLost(lost -> end(ready.getApplicationContext(), lost)));
    }

    @SuppressWarnings("SystemOut")
    private static void end(ConfigurableApplicationContext portal, DatabaseNotStarted lost) {
        LOG.error("The portal ends, since its database has", lost);
        System.err.println(lost.getMessage());
        System.err.println("Praya ends here. Start it again once that is put right.");
        System.exit(SpringApplication.exit(portal, () -> DATABASE_LOST));
    }
}
