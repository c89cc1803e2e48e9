package hk.praya.domain.mail;

import hk.praya.domain.account.Account;
import hk.praya.domain.application.Reference;
import hk.praya.domain.casework.Stage;
import java.time.LocalDate;

/** Something to tell a person by e-mail; how it is worded is for whoever writes it out. */
public sealed interface Letter {

    Account to();

    /** The code that confirms a new address. */
    record ConfirmAddress(Account to, String code) implements Letter {}

    /** Somebody tried to register an address that has an account already. */
    record AlreadyRegistered(Account to) implements Letter {}

    /** The link by which a forgotten password is replaced. */
    record RecoverAccess(Account to, String token) implements Letter {}

    /** The link by which an officer chooses a first password. */
    record OfficerInvited(Account to, String token) implements Letter {}

    /** The application has been filed. */
    record FilingReceipt(Account to, Reference reference) implements Letter {}

    /** The case has moved. */
    record CaseMoved(Account to, Reference reference, Stage stage) implements Letter {}

    /** An officer asks for a document. */
    record DocumentAsked(Account to, Reference reference, LocalDate dueOn) implements Letter {}

    /**
     * A virus was found in a paper, which is gone.
     *
     * @param name what its owner called it
     */
    record VirusFound(Account to, String name) implements Letter {}
}
