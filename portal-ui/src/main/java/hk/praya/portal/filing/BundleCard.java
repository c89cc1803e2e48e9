package hk.praya.portal.filing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.application.ApplicationId;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.Subject;
import hk.praya.portal.papers.People;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.stream.Stream;

/** Offers a case as files: the summary, and the papers of each person who has any. */
public final class BundleCard extends Section {

    /** What the applicant is called in the address of their papers. */
    public static final String APPLICANT = "applicant";

    private static final long serialVersionUID = 1L;

    private final UnorderedList files = new UnorderedList();

    public BundleCard() {
        addClassNames("card", "bundle", "no-print");
        files.addClassName("plain-list");
        add(new H2(Words.of("bundle.heading")), new Paragraph(Words.of("bundle.text")), files);
    }

    /** Offers the files of a case. */
    public void show(ApplicationId application, List<Dependant> family, List<Document> documents) {
        files.removeAll();
        files.add(link(application, "summary.pdf", Words.of("bundle.summary")));
        Stream.concat(
                        Stream.of(Subject.APPLICANT),
                        family.stream().map(Dependant::id).map(Subject::of))
                .forEach(subject -> papers(application, subject, family, documents));
    }

    private void papers(ApplicationId application, Subject subject, List<Dependant> family, List<Document> documents) {
        long papers = documents.stream()
                .filter(document -> document.slot().subject().equals(subject))
                .filter(document -> document.paper().scan().mayBeOpened())
                .count();
        if (papers > 0) {
            var dependant = subject.dependant();
            var person = dependant == null ? APPLICANT : dependant.toString();
            files.add(link(
                    application,
                    person + ".zip",
                    Words.of("bundle.papers", People.toAnybody(subject, family), papers)));
        }
    }

    /** Without the sign-in it leads there, and so it is opened and not marked as a download. */
    private static ListItem link(ApplicationId application, String file, String text) {
        var link = new Anchor("bundle/" + application + "/" + file, text);
        link.setRouterIgnore(true);
        link.addClassName("as-link");
        return new ListItem(link);
    }
}
