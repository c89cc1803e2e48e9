package hk.praya.portal.papers;

import com.vaadin.flow.component.html.Paragraph;
import hk.praya.domain.document.Paper;
import hk.praya.domain.document.Scan;
import hk.praya.portal.text.Words;
import java.util.List;

/** Says, once on a page, that nobody here looks for viruses. */
final class UnscannedNote extends Paragraph {

    private static final long serialVersionUID = 1L;

    UnscannedNote() {
        super(Words.of("papers.unscanned"));
        addClassNames("hint", "unscanned");
        setVisible(false);
    }

    void show(List<Paper> papers) {
        setVisible(papers.stream().anyMatch(paper -> paper.scan() == Scan.NOT_SCANNED));
    }
}
