package hk.praya.domain.usecase;

import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.account.Accounts;
import java.util.Locale;

/** Remembers which language somebody reads, so that letters to them are written in it. */
@UseCase
public class ChooseLanguage {

    private final Accounts accounts;

    public ChooseLanguage(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @throws hk.praya.domain.ChangedElsewhere if the account was saved in the same moment */
    public void choose(AccountId reader, Locale language) {
        accounts.find(reader)
                .filter(account -> !account.language().equals(language))
                .map(account -> account.withLanguage(language))
                .ifPresent(accounts::save);
    }
}
