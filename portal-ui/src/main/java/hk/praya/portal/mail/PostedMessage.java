package hk.praya.portal.mail;

import hk.praya.domain.mail.Mail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail as it travels. Sent twice, it is the same message, so that the receiving side can tell. */
final class PostedMessage extends MimeMessage {

    private final String id;

    private PostedMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    static PostedMessage of(Mail mail, InternetAddress from, Session session) throws MessagingException {
        var domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        var message = new PostedMessage(session, "<" + mail.id() + "@" + domain + ">");
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to().value(), true));
        message.setSubject(oneLine(mail.subject()), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.writtenAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Nothing that is said in a subject can begin another header. */
    private static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** Leaves the text readable to whoever opens the file. */
    PostedMessage inEightBits() throws MessagingException {
        setHeader("Content-Transfer-Encoding", "8bit");
        return this;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
