package hk.praya.domain.usecase;

import hk.praya.domain.UseCase;
import hk.praya.domain.account.Accounts;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Scan;
import hk.praya.domain.mail.Letter;
import hk.praya.domain.mail.Letters;

/** Keeps what the scanner says of a paper. If it found a virus, the content is let go and the owner is told. */
@UseCase
public class ScanPaper {

    private final Papers papers;
    private final Accounts accounts;
    private final Letters letters;

    public ScanPaper(Papers papers, Accounts accounts, Letters letters) {
        this.papers = papers;
        this.accounts = accounts;
        this.letters = letters;
    }

    /** Nothing happens if the paper is gone, or no longer waits. */
    public void scanned(Paper waiting, boolean isClean) {
        papers.find(waiting.id(), waiting.owner())
                .filter(paper -> paper.scan() == Scan.WAITING)
                .ifPresent(paper -> keep(paper, isClean));
    }

    private void keep(Paper paper, boolean isClean) {
        papers.save(paper.scanned(isClean ? Scan.CLEAN : Scan.INFECTED));
        if (!isClean) {
            letters.post(new Letter.VirusFound(accounts.find(paper.owner()).orElseThrow(), paper.name()));
        }
    }
}
