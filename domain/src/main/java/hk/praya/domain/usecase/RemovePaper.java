package hk.praya.domain.usecase;

import hk.praya.domain.UseCase;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Applications;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Papers;

/** Takes a paper out of its owner's library, and out of every place in a draft. What was filed stays. */
@UseCase
public class RemovePaper {

    private final Applications applications;
    private final Documents documents;
    private final Papers papers;

    public RemovePaper(Applications applications, Documents documents, Papers papers) {
        this.applications = applications;
        this.documents = documents;
        this.papers = papers;
    }

    /** Whether the paper is gone: it is not where it belongs to something that was filed. */
    public boolean remove(AccountId owner, PaperId paper) {
        var found = papers.find(paper, owner);
        return found.isEmpty() || remove(owner, found.get());
    }

    private boolean remove(AccountId owner, Paper paper) {
        var uses = documents.findUses(paper.id(), owner);
        if (!uses.stream().map(Document::application).distinct().allMatch(id -> isDraft(id, owner))) {
            return false;
        }
        uses.forEach(documents::remove);
        papers.remove(paper);
        return true;
    }

    private boolean isDraft(ApplicationId application, AccountId owner) {
        return applications.lockDraft(application, owner).isPresent();
    }
}
