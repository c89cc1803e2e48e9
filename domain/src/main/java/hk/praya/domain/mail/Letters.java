package hk.praya.domain.mail;

/** Where letters are written out and put in the outbox, in the same transaction as what they tell of. */
public interface Letters {

    void post(Letter letter);
}
