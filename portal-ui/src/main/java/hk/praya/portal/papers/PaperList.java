package hk.praya.portal.papers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.Paper;
import hk.praya.portal.component.DocumentRow;
import hk.praya.portal.component.FileChooser;
import hk.praya.portal.component.FileList;
import hk.praya.portal.component.FileRow;
import hk.praya.portal.text.Words;
import java.util.List;

/** The files of one place: those that were taken and, after them, those that were not, until they are dismissed. */
final class PaperList extends FileList {

    private static final long serialVersionUID = 1L;

    private final PaperDesk desk;
    private final SerializableRunnable focusChooser;

    PaperList(PaperDesk desk, SerializableRunnable focusChooser) {
        super(() -> {
            desk.changed();
            focusChooser.run();
        });
        this.desk = desk;
        this.focusChooser = focusChooser;
    }

    /** Brings the rows of the documents in step with what is there. */
    void show(List<Document> documents) {
        rows(DocumentRow.class).stream()
                .filter(row -> documents.stream().noneMatch(row::shows))
                .forEach(this::remove);
        int place = 0;
        for (var document : documents) {
            if (rows(DocumentRow.class).stream().noneMatch(row -> row.shows(document))) {
                addComponentAtIndex(place, row(document));
            }
            place++;
        }
        showOrHide();
    }

    /** Puts the focus on the last thing that can be done here. */
    void focus() {
        getElement().executeJs("[...this.querySelectorAll('a,button')].pop()?.focus()");
    }

    private DocumentRow row(Document document) {
        var row = new DocumentRow(document);
        tellWhatWasDone(row, document.paper());
        if (!document.remarks().isEmpty()) {
            row.add(new RemarkList(document.remarks()));
        }
        row.action(Words.of("papers.replace"), click -> replace(row, click.getSource()));
        row.action(Words.of("papers.remove"), click -> askToRemove(row, click.getSource()));
        return row;
    }

    private void tellWhatWasDone(DocumentRow row, Paper paper) {
        var prepared = paper.prepared();
        SerializableRunnable accept = () -> {
            desk.accept(paper.id());
            desk.changed();
            focus();
        };
        if (prepared != null && prepared.isJoined() && paper.scan().mayBeOpened()) {
            row.tellJoined(prepared, accept, () -> separate(row));
        } else {
            row.tellAlterations(paper, accept);
        }
    }

    private void separate(DocumentRow row) {
        var problem = desk.separate(row.document());
        if (problem.isPresent()) {
            row.refuse(Words.of("papers.separate.full"));
        } else {
            desk.changed();
            focus();
        }
    }

    private void replace(DocumentRow row, NativeButton opener) {
        var chooser = new FileChooser(
                        Words.of("papers.choose.one"),
                        row.name(),
                        (name, content) -> desk.replace(row.document(), name, content))
                .single();
        ask(row, Words.of("papers.replace.question", row.name()), chooser, opener);
        chooser.focus();
        chooser.whenDone(results -> {
            note(results);
            desk.changed();
            focus();
        });
    }

    private void askToRemove(DocumentRow row, NativeButton opener) {
        var remove = new NativeButton(Words.of("papers.remove.yes"), _ -> {
            desk.remove(row.document());
            desk.changed();
            focusChooser.run();
        });
        remove.addClassNames("button", "bad");
        ask(row, Words.of("papers.remove.question", row.name()), remove, opener);
        remove.focus();
    }

    private static void ask(FileRow row, String text, Component answer, NativeButton opener) {
        var question = new FileQuestion(text, answer);
        question.whenDropped(() -> {
            row.answered(question);
            opener.focus();
        });
        row.ask(question);
    }
}
