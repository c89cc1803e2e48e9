package hk.praya.portal.testing;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Papers;
import hk.praya.domain.document.Scan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Papers in memory. */
public final class InMemoryPapers implements Papers {

    private final Map<PaperId, Paper> papers = new LinkedHashMap<>();

    @Override
    public Optional<Paper> find(PaperId id, AccountId owner) {
        return Optional.ofNullable(papers.get(id)).filter(paper -> paper.owner().equals(owner));
    }

    @Override
    public Optional<Paper> find(ContentId content, AccountId owner) {
        return papers.values().stream()
                .filter(paper -> paper.owner().equals(owner) && paper.content().equals(content))
                .findAny();
    }

    @Override
    public List<Paper> findAll(AccountId owner) {
        return new ArrayList<>(papers.values())
                .reversed().stream()
                        .filter(paper -> paper.owner().equals(owner))
                        .toList();
    }

    @Override
    public List<Paper> findWaiting(int atMost) {
        return papers.values().stream()
                .filter(paper -> paper.scan() == Scan.WAITING)
                .limit(atMost)
                .toList();
    }

    @Override
    public Paper add(Paper paper) {
        papers.put(paper.id(), paper);
        return paper;
    }

    @Override
    public Paper save(Paper paper) {
        return add(paper);
    }

    @Override
    public void remove(Paper paper) {
        papers.remove(paper.id());
    }

    Paper latest(Paper paper) {
        return papers.getOrDefault(paper.id(), paper);
    }
}
