package hk.praya.portal.mail;

import hk.praya.domain.mail.Mail;
import jakarta.mail.MessagingException;
import java.io.IOException;

/** A way for mail to leave. */
interface Delivery {

    /**
     * Hands the mail on.
     *
     * @throws jakarta.mail.internet.ParseException if it can never be handed on as it is
     */
    void deliver(Mail mail) throws MessagingException, IOException;
}
