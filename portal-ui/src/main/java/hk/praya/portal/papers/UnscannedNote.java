package hk.praya.portal.papers;

import com.vaadin.flow.component.html.Paragraph;
import hk.praya.domain.document.VirusScanner;
import hk.praya.portal.text.Words;

/** Says, once on a page, that nobody here looks for viruses, where that is so. */
final class UnscannedNote extends Paragraph {

    private static final long serialVersionUID = 1L;

    UnscannedNote(VirusScanner scanner) {
        super(Words.of("papers.unscanned"));
        addClassNames("hint", "unscanned");
        setVisible(!scanner.isConfigured());
    }
}
