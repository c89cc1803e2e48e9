package hk.praya.portal.mail;

import hk.praya.domain.mail.Mail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends mail through a mail server. */
final class SmtpDelivery implements Delivery {

    private final JavaMailSender sender;
    private final InternetAddress from;

    SmtpDelivery(JavaMailSender sender, InternetAddress from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void deliver(Mail mail) throws MessagingException {
        sender.send(PostedMessage.of(mail, from, Session.getInstance(new Properties())));
    }
}
