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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * Every paper that no later one has taken the place of, the newest first, with its earlier versions and with the pages
     * it was joined from.
     */
    List<KeptPaper> of(AccountId owner) {
        return new Reading(papers.findAll(owner), uses(owner)).top();
    }

    /** The papers without those that were joined into another and are used nowhere themselves. */
    static List<Paper> withoutPages(List<Paper> papers, Predicate<Paper> isUsed) {
        var pages = papers.stream().map(Paper::pages).flatMap(List::stream).collect(Collectors.toSet());
        return papers.stream()
                .filter(paper -> !pages.contains(paper.id()) || isUsed.test(paper))
                .toList();
    }

    /** What was found, put together. */
    private record Reading(List<Paper> all, Map<PaperId, Set<Use>> uses) {

        List<KeptPaper> top() {
            var replaced =
                    all.stream().map(Paper::replaces).filter(Objects::nonNull).collect(Collectors.toSet());
            return withoutPages(all, this::isUsed).stream()
                    .filter(paper -> !replaced.contains(paper.id()))
                    .map(paper -> new KeptPaper(paper, usesOf(paper), pages(paper), earlier(paper)))
                    .toList();
        }

        private boolean isUsed(Paper paper) {
            return uses.containsKey(paper.id());
        }

        private List<Use> usesOf(Paper paper) {
            return List.copyOf(uses.getOrDefault(paper.id(), Set.of()));
        }

        private List<KeptPaper> pages(Paper paper) {
            return paper.pages().stream()
                    .map(this::find)
                    .flatMap(Optional::stream)
                    .filter(page -> !isUsed(page))
                    .map(this::alone)
                    .toList();
        }

        private List<KeptPaper> earlier(Paper paper) {
            return Stream.iterate(replaced(paper), Optional::isPresent, version -> version.flatMap(this::replaced))
                    .flatMap(Optional::stream)
                    .map(this::alone)
                    .toList();
        }

        private Optional<Paper> replaced(Paper paper) {
            return Optional.ofNullable(paper.replaces()).flatMap(this::find);
        }

        private KeptPaper alone(Paper paper) {
            return new KeptPaper(paper, usesOf(paper), List.of(), List.of());
        }

        private Optional<Paper> find(PaperId id) {
            return all.stream().filter(paper -> paper.id().equals(id)).findAny();
        }
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
