package hk.praya.portal.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.DocumentStore;
import hk.praya.portal.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Where files are chosen, or dropped. Each is streamed to whoever takes it, outside the lock of the session; what became
 * of it is told when the browser reports that the transfer is over, and so needs no push.
 */
public final class FileChooser extends Div {

    private static final long serialVersionUID = 1L;

    private static final String ACCEPTED =
            ".pdf,.jpg,.jpeg,.png,.gif,.tif,.tiff,application/pdf,image/jpeg,image/png,image/gif,image/tiff";
    private static final String FILE_NAME = "event.detail.file.name";

    /** Keeps the focus from falling out of the page with the rows of the files that are done. */
    private static final String FORGET_FINISHED = "const left = this.files.filter(file => file.uploading);"
            + " if (!left.length && this.querySelector('vaadin-upload-file-list')?.contains(document.activeElement)) {"
            + " this.querySelector('[slot=add-button]').focus(); }"
            + " this.files = left;";

    /** Takes in one file. */
    @FunctionalInterface
    public interface Taker extends Serializable {

        /**
         * Reads the content, keeps it and says what is wrong with it, if anything is. Called on the request that brings
         * the file, by several threads at a time, and never with the session locked.
         *
         * @param name as the owner called it, cleaned
         * @throws IOException if the transfer breaks off or the content cannot be kept
         */
        Optional<DocumentProblem> take(String name, InputStream content) throws IOException;
    }

    /** What became of a chosen file; without a problem it was taken. */
    public record Result(String name, @Nullable DocumentProblem problem) implements Serializable {}

    private final Queue<Result> arrived = new ConcurrentLinkedQueue<>();
    private final List<Result> batch = new ArrayList<>();
    private final Upload upload = new Upload();
    private final Button button;
    private final Span announcement = new Span();
    private final Taker taker;
    private @Nullable SerializableConsumer<List<Result>> listener;

    /**
     * Makes a chooser.
     *
     * @param text what the button says
     * @param of what the files are for; those who hear the page hear it with the button
     */
    public FileChooser(String text, String of, Taker taker) {
        this.taker = taker;
        button = new Button(text);
        button.setAriaLabel(Words.of("chooser.label", text, of));
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        addClassName("file-chooser");
        prepareUpload();
        add(upload, announcement);
    }

    /** Lets one file be chosen at a time. */
    public FileChooser single() {
        upload.setMaxFiles(1);
        return this;
    }

    /** Tells what became of the files, each time some are done, in the order they were done. */
    public FileChooser whenDone(SerializableConsumer<List<Result>> told) {
        listener = told;
        return this;
    }

    public void focus() {
        button.focus();
    }

    private void prepareUpload() {
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(Words.of("chooser.drop")));
        upload.setDropLabelIcon(new Span());
        upload.setI18n(ChooserWords.all());
        upload.setMaxFileSize((int) DocumentStore.LARGEST);
        upload.getElement().setProperty("accept", ACCEPTED);
        upload.setUploadHandler(this::receive);
        upload.addFileRejectedListener(event ->
                tell(new Result(FileName.clean(event.getFileName()), ChooserWords.problem(event.getErrorMessage()))));
        upload.getElement().addEventListener("upload-success", _ -> settle());
        upload.getElement()
                .addEventListener(
                        "upload-error",
                        event -> broken(event.getEventData().get(FILE_NAME).asString()))
                .addEventData(FILE_NAME);
        upload.addAllFinishedListener(_ -> {
            settle();
            batch.clear();
        });
    }

    private void receive(UploadEvent event) throws IOException {
        var name = FileName.clean(event.getFileName());
        var problem = taker.take(name, event.getInputStream());
        arrived.add(new Result(name, problem.orElse(null)));
    }

    /** A transfer that the server has an answer for may still break off on the way back, when a big file is cut short. */
    private void broken(String told) {
        var name = FileName.clean(told);
        if (arrived.stream().noneMatch(result -> result.name().equals(name))) {
            arrived.add(new Result(name, DocumentProblem.INTERRUPTED));
        }
        settle();
    }

    private void tell(Result result) {
        arrived.add(result);
        settle();
        if (!upload.isUploading()) {
            getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this, _ -> batch.clear()));
        }
    }

    private void settle() {
        upload.getElement().executeJs(FORGET_FINISHED);
        var done = new ArrayList<Result>();
        for (var next = arrived.poll(); next != null; next = arrived.poll()) {
            done.add(next);
        }
        if (!done.isEmpty()) {
            batch.addAll(done);
            announcement.setText(ChooserWords.announcement(batch));
            if (listener != null) {
                listener.accept(done);
            }
        }
    }

    /** The button that opens the browser's own dialogue. */
    Component button() {
        return button;
    }
}
