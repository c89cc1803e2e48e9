package hk.praya.portal.papers;

import hk.praya.domain.account.AccountId;
import hk.praya.domain.application.Application;
import hk.praya.domain.application.Applications;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.PaperId;
import hk.praya.domain.document.Papers;
import hk.praya.portal.papers.KeptPaper.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What lies in somebody's library, where each paper is used, and which took the place of which. */
@Component
public class Library {

    private final Papers papers;
    private final Applications applications;
    private final Documents documents;

    public Library(Papers papers, Applications applications, Documents documents) {
        this.papers = papers;
        this.applications = applications;
        this.documents = documents;
    }

    /** Every paper that no later one has taken the place of, the newest first, with its earlier versions. */
    List<KeptPaper> of(AccountId owner) {
        var all = papers.findAll(owner);
        var uses = uses(owner);
        var byId = all.stream().collect(Collectors.toMap(Paper::id, paper -> paper));
        var replaced =
                all.stream().map(Paper::replaces).filter(Objects::nonNull).collect(Collectors.toSet());
        return all.stream()
                .filter(paper -> !replaced.contains(paper.id()))
                .map(paper -> new KeptPaper(paper, usesOf(paper, uses), earlier(paper, byId, uses)))
                .toList();
    }

    private static List<KeptPaper> earlier(Paper paper, Map<PaperId, Paper> byId, Map<PaperId, Set<Use>> uses) {
        var earlier = new ArrayList<KeptPaper>();
        var id = paper.replaces();
        while (id != null && byId.containsKey(id)) {
            var version = Objects.requireNonNull(byId.get(id));
            earlier.add(new KeptPaper(version, usesOf(version, uses), List.of()));
            id = version.replaces();
        }
        return earlier;
    }

    private static List<Use> usesOf(Paper paper, Map<PaperId, Set<Use>> uses) {
        return List.copyOf(uses.getOrDefault(paper.id(), Set.of()));
    }

    private Map<PaperId, Set<Use>> uses(AccountId owner) {
        var uses = new HashMap<PaperId, Set<Use>>();
        for (var application : applications.findAll(owner)) {
            for (var document : documents.findAll(application.id(), owner)) {
                uses.computeIfAbsent(document.paper().id(), _ -> new LinkedHashSet<>())
                        .add(use(application, document));
            }
        }
        return uses;
    }

    private static Use use(Application application, Document document) {
        return switch (application) {
            case Application.Draft _ -> new Use.InDraft(document.slot());
            case Application.Filed filed -> new Use.InFiled(filed.reference());
        };
    }
}
