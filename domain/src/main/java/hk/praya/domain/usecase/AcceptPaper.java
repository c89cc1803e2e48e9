package hk.praya.domain.usecase;

import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Papers;

/** Accepts what was made of a file that was handed in; the file itself is then no longer kept. */
@UseCase
public class AcceptPaper {

    private final Papers papers;

    public AcceptPaper(Papers papers) {
        this.papers = papers;
    }

    /** Accepting twice accepts once; nothing happens if there is no such paper of the owner's. */
    public void accept(AccountId owner, PaperId paper) {
        papers.find(paper, owner)
                .filter(found -> found.prepared() != null)
                .map(Paper::accepted)
                .ifPresent(papers::save);
    }
}
