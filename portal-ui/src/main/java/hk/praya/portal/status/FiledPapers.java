package hk.praya.portal.status;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.Slot;
import hk.praya.portal.component.DocumentRow;
import hk.praya.portal.papers.People;
import hk.praya.portal.text.Words;
import java.util.LinkedHashMap;
import java.util.List;

/** All papers of a case, place by place, each to be opened. */
final class FiledPapers extends NativeDetails {

    private static final long serialVersionUID = 1L;

    FiledPapers(List<Document> documents, List<Dependant> family) {
        super(Words.of("status.papers", documents.size()));
        var places = new LinkedHashMap<Slot, UnorderedList>();
        var content = new Div();
        for (var document : documents) {
            places.computeIfAbsent(document.slot(), slot -> place(content, slot, family))
                    .add(new DocumentRow(document));
        }
        addClassName("filed-papers");
        setContent(content);
    }

    private static UnorderedList place(Div content, Slot slot, List<Dependant> family) {
        var list = new UnorderedList();
        list.addClassName("files");
        list.getElement().setAttribute("role", "list");
        content.add(new H3(Words.of("papers.slot", Words.of(slot.kind()), People.of(slot.subject(), family))), list);
        return list;
    }
}
