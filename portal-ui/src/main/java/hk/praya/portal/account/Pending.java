package hk.praya.portal.account;

import com.vaadin.flow.server.VaadinSession;
import hk.praya.domain.account.CodePurpose;
import hk.praya.domain.account.EmailAddress;
import hk.praya.domain.account.OneTimeCode;
import java.time.Instant;
import java.util.Optional;

/**
 * A registration that waits for its code, as the session remembers it. The tries are counted here, so that they tell
 * nobody whether there is a code at all.
 *
 * @param passwordHash the hash of the password that was chosen in this session
 */
record Pending(EmailAddress email, String passwordHash, Instant sentAt, int triesLeft) {

    static Pending sent(EmailAddress email, String passwordHash, Instant now) {
        return new Pending(email, passwordHash, now, OneTimeCode.ATTEMPTS);
    }

    /** What the current session waits for. */
    static Optional<Pending> find() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Pending.class));
    }

    void keep() {
        VaadinSession.getCurrent().setAttribute(Pending.class, this);
    }

    static void forget() {
        VaadinSession.getCurrent().setAttribute(Pending.class, null);
    }

    Pending sentAgain(Instant now) {
        return sent(email, passwordHash, now);
    }

    Pending afterWrongTry() {
        return new Pending(email, passwordHash, sentAt, Math.max(0, triesLeft - 1));
    }

    boolean hasLapsed(Instant now) {
        return triesLeft == 0 || !now.isBefore(sentAt.plus(CodePurpose.CONFIRM_ADDRESS.validity()));
    }

    @Override
    public String toString() {
        return "Pending[" + triesLeft + " tries left]";
    }
}
