package hk.praya.domain.usecase;

import hk.praya.domain.Identities;
import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Reception;
import java.time.Clock;

/** Puts kept content into its owner's library, to be used later. The same content twice is one paper. */
@UseCase
public class KeepPaper {

    private final Library library;

    public KeepPaper(Papers papers, Identities identities, Clock clock) {
        this.library = new Library(papers, identities, clock);
    }

    public Paper keep(AccountId owner, String name, Reception.Kept content) {
        return library.keep(owner, name, content);
    }
}
