package hk.praya.domain.usecase;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Papers;

/** What papers were made of and took the place of: let go once nobody wants it back, unless it is used elsewhere. */
final class Leftovers {

    private final Papers papers;
    private final Documents documents;

    Leftovers(Papers papers, Documents documents) {
        this.papers = papers;
        this.documents = documents;
    }

    /** Accepts what a paper is, and lets go of what it was made of. */
    void accept(Paper paper) {
        if (paper.prepared() != null) {
            papers.save(paper.accepted());
            letGoOfPages(paper);
        }
    }

    void letGoOfReplaced(Paper paper) {
        var replaced = paper.replaces();
        if (replaced != null) {
            letGo(replaced, paper.owner());
        }
    }

    private void letGoOfPages(Paper paper) {
        paper.pages().stream().filter(page -> !isPage(page, paper.owner())).forEach(page -> letGo(page, paper.owner()));
    }

    private void letGo(PaperId id, AccountId owner) {
        papers.find(id, owner)
                .filter(paper -> documents.findUses(id, owner).isEmpty())
                .ifPresent(paper -> {
                    papers.remove(paper);
                    letGoOfPages(paper);
                    letGoOfReplaced(paper);
                });
    }

    /** Whether something else was joined from it, which may still be taken apart. */
    private boolean isPage(PaperId id, AccountId owner) {
        return papers.findAll(owner).stream().anyMatch(paper -> paper.pages().contains(id));
    }
}
