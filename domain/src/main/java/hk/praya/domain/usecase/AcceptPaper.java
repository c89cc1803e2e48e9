package hk.praya.domain.usecase;

import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Papers;

/**
 * Accepts what was made of what was handed in: of one file, or of several papers that were joined. It is then no longer
 * kept, unless it is used elsewhere.
 */
@UseCase
public class AcceptPaper {

    private final Papers papers;
    private final Leftovers leftovers;

    public AcceptPaper(Papers papers, Documents documents) {
        this.papers = papers;
        this.leftovers = new Leftovers(papers, documents);
    }

    /** Accepting twice accepts once; nothing happens if there is no such paper of the owner's. */
    public void accept(AccountId owner, PaperId paper) {
        papers.find(paper, owner).ifPresent(leftovers::accept);
    }
}
