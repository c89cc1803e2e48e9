package hk.praya.portal.component;

import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.portal.component.FileChooser.Result;
import hk.praya.portal.text.Words;
import java.util.List;

/** Files of one place in one list. Those that were not taken stay in it, and say why, until they are dismissed. */
public class FileList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final SerializableRunnable dismissed;

    /** @param dismissed called after a row was dismissed, to put the focus somewhere sensible */
    public FileList(SerializableRunnable dismissed) {
        this.dismissed = dismissed;
        addClassName("files");
        getElement().setAttribute("role", "list");
        setVisible(false);
    }

    /** Notes what became of chosen files: a new answer about a name takes the place of the last. */
    public final void note(List<Result> results) {
        for (var result : results) {
            rows(FailedFileRow.class).stream()
                    .filter(row -> row.name().equals(result.name()))
                    .forEach(this::remove);
            if (result.problem() != null) {
                var row = new FailedFileRow(result.name(), result.problem());
                row.action(Words.of("papers.dismiss"), _ -> dismiss(row));
                add(row);
            }
        }
        showOrHide();
    }

    public final boolean hasFailures() {
        return !rows(FailedFileRow.class).isEmpty();
    }

    /** The rows of one type, in order. */
    protected final <T extends FileRow> List<T> rows(Class<T> type) {
        return getChildren().filter(type::isInstance).map(type::cast).toList();
    }

    /** An empty list is not shown, and not read out either. */
    protected final void showOrHide() {
        setVisible(getComponentCount() > 0);
    }

    private void dismiss(FailedFileRow row) {
        remove(row);
        showOrHide();
        dismissed.run();
    }
}
