package hk.praya.portal.bundle;

import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Relationship;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

/**
 * The papers about one person, under names that follow from their places and never from what people called them.
 *
 * @param folder such as {@code 02-spouse}
 * @param papers by kind, and within a kind in the order they were added
 */
record PersonBundle(String folder, Subject subject, List<BundledPaper> papers) {

    private static final List<DocumentKind> KINDS = List.of(DocumentKind.values());

    PersonBundle {
        papers = List.copyOf(papers);
    }

    /** Those that may be opened: what waits for the scanner, or what it has let go, is in no file that is handed out. */
    List<BundledPaper> handedOut() {
        return papers.stream().filter(BundledPaper::mayBeOpened).toList();
    }

    static List<PersonBundle> of(List<Dependant> family, List<Document> documents) {
        var people = new ArrayList<PersonBundle>();
        people.add(new PersonBundle("01-applicant", Subject.APPLICANT, papers(Subject.APPLICANT, documents)));
        int children = 0;
        for (var dependant : family) {
            var subject = Subject.of(dependant.id());
            boolean child = dependant.relationship() == Relationship.CHILD;
            children += child ? 1 : 0;
            var name = plain(dependant.relationship().name()) + (child ? "-" + children : "");
            var folder = String.format(Locale.ROOT, "%02d-%s", people.size() + 1, name);
            people.add(new PersonBundle(folder, subject, papers(subject, documents)));
        }
        return people;
    }

    private static List<BundledPaper> papers(Subject subject, List<Document> documents) {
        var numbers = new EnumMap<DocumentKind, Integer>(DocumentKind.class);
        return documents.stream()
                .filter(document -> document.slot().subject().equals(subject))
                .sorted(Comparator.comparing(document -> document.slot().kind()))
                .map(document -> paper(document, numbers.merge(document.slot().kind(), 1, Integer::sum)))
                .toList();
    }

    /** The kind's own number keeps the name of a paper as it is when another kind is added. */
    private static BundledPaper paper(Document document, int number) {
        var kind = document.slot().kind();
        var name = String.format(
                Locale.ROOT,
                "%02d-%s-%02d.%s",
                KINDS.indexOf(kind) + 1,
                plain(kind.name()),
                number,
                document.type().extension());
        return new BundledPaper(name, number, document);
    }

    private static String plain(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
