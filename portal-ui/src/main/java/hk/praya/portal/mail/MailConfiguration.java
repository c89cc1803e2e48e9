package hk.praya.portal.mail;

import hk.praya.domain.mail.Outbox;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends mail through the server that is named, or else leaves it in the portal's home. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class MailConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MailConfiguration.class);

    private static final Duration REST = Duration.ofSeconds(5);
    private static final String SECONDS_10 = "10000";

    @Bean
    static Delivery delivery(
            ObjectProvider<JavaMailSender> server,
            @Value("${praya.mail.from:Praya <no-reply@localhost>}") String from,
            @Value("${praya.home}") Path home)
            throws AddressException {
        var sender = server.getIfAvailable();
        var address = new InternetAddress(from, true);
        if (sender == null) {
            return intoFolder(home.resolve("outbox").toAbsolutePath().normalize(), address);
        }
        if (sender instanceof JavaMailSenderImpl settings) {
            limitWaiting(settings);
        }
        return new SmtpDelivery(sender, address);
    }

    /** The console is where the person who started Praya looks for letters; a log may go elsewhere. */
    @SuppressWarnings("SystemOut")
    private static Delivery intoFolder(Path folder, InternetAddress from) {
        System.out.println("No mail server is named. Letters are written to " + folder);
        return new FolderDelivery(folder, from, file -> {
            LOG.info("A letter was written to {}", file);
            System.out.println("A letter was written to " + file);
        });
    }

    /** A mail server that does not answer must not hold a connection to the database for ever. */
    private static void limitWaiting(JavaMailSenderImpl settings) {
        Map.of(
                        "mail.smtp.connectiontimeout", SECONDS_10,
                        "mail.smtp.timeout", SECONDS_10,
                        "mail.smtp.writetimeout", SECONDS_10)
                .forEach(settings.getJavaMailProperties()::putIfAbsent);
    }

    @Bean
    static MailSchedule mailSchedule(
            Outbox outbox, Delivery delivery, PlatformTransactionManager manager, Clock clock) {
        var run = new MailRun(outbox, delivery, new TransactionTemplate(manager), clock);
        return new MailSchedule(run::run, REST);
    }
}
