package hk.praya.portal.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.streams.UploadEvent;
import hk.praya.domain.document.DocumentProblem;
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

    /** By its ending or its type: browsers do not know the type of every picture. */
    private static final String ACCEPTED = String.join(
            ",",
            ".pdf,.jpg,.jpeg,.png,.gif,.tif,.tiff,.heic,.heif,.avif,.webp,.bmp",
            "application/pdf,image/jpeg,image/png,image/gif,image/tiff",
            "image/heic,image/heif,image/avif,image/webp,image/bmp");

    private static final List<String> SCRIPTS = List.of("context://praya/tus.min.js", "context://praya/upload.js");

    /** Says which file that came in piece by piece a request is about, which then brings nothing itself. */
    private static final String UPLOAD_ID = "Upload-Id";

    private static final String FILE_NAME = "event.detail.file.name";
    private static final String RESUMABLE = "!!event.detail.file.resumable";

    /** Keeps the focus from falling out of the page with the rows of the files that are done. */
    private static final String FORGET_FINISHED = "const left = this.files"
            + ".filter(file => file.uploading || file.resumable);"
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
    private final transient Incoming incoming;
    private @Nullable SerializableConsumer<List<Result>> listener;

    /**
     * Makes a chooser.
     *
     * @param text what the button says
     * @param of what the files are for; those who hear the page hear it with the button
     */
    public FileChooser(String text, String of, Taker taker) {
        this.taker = taker;
        incoming = VaadinService.getCurrent().getInstantiator().getOrCreate(Incoming.class);
        button = new Button(text);
        button.setAriaLabel(Words.of("chooser.label", text, of));
        getElement().setAttribute("data-uploads", "uploads");
        getElement().setAttribute("data-place", of);
        getElement().setAttribute("data-too-many", Words.of("chooser.too-many"));
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        addClassName("file-chooser");
        prepareUpload();
        add(upload, camera(of), announcement);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        SCRIPTS.forEach(event.getUI().getPage()::addJavaScript);
    }

    /** Telephones have a button of their own for it; the script that hears it shows it. */
    private static NativeButton camera(String of) {
        var camera = new NativeButton();
        camera.add(new Span(Words.of("chooser.camera")), new HiddenText(" " + of));
        camera.addClassNames("button", "camera");
        return camera;
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

    /** Tells the name of each file as its turn comes, in the order they were chosen. */
    public FileChooser whenChosen(SerializableConsumer<String> told) {
        upload.getElement()
                .addEventListener(
                        "upload-before",
                        event -> told.accept(FileName.clean(
                                event.getEventData().get(FILE_NAME).asString())))
                .addEventData(FILE_NAME);
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
        upload.setMaxFileSize((int) Math.min(incoming.largest(), Integer.MAX_VALUE));
        upload.getElement().setProperty("accept", ACCEPTED);
        upload.setUploadHandler(this::receive);
        upload.addFileRejectedListener(event ->
                tell(new Result(FileName.clean(event.getFileName()), ChooserWords.problem(event.getErrorMessage()))));
        upload.getElement().addEventListener("upload-success", _ -> settle());
        upload.getElement()
                .addEventListener(
                        "upload-error",
                        event -> broken(
                                event.getEventData().get(FILE_NAME).asString(),
                                event.getEventData().path(RESUMABLE).asBoolean(false)))
                .addEventData(FILE_NAME)
                .addEventData(RESUMABLE);
        upload.addAllFinishedListener(_ -> {
            settle();
            batch.clear();
        });
    }

    private void receive(UploadEvent event) throws IOException {
        var name = FileName.clean(event.getFileName());
        var id = event.getRequest().getHeader(UPLOAD_ID);
        var problem = id == null ? taker.take(name, event.getInputStream()) : takeIncoming(name, id);
        arrived.add(new Result(name, problem.orElse(null)));
    }

    /** What cannot be taken stays where it is, so that it need not be sent once more. */
    private Optional<DocumentProblem> takeIncoming(String name, String id) throws IOException {
        Optional<DocumentProblem> problem;
        try (var content = incoming.open(id)) {
            problem = taker.take(name, content);
        }
        incoming.remove(id);
        return problem;
    }

    /**
     * A transfer that the server has an answer for may still break off on the way back, when a big file is cut short. One
     * that can go on where it stopped is left to the browser's list, with its way to try again.
     */
    private void broken(String told, boolean isResumable) {
        var name = FileName.clean(told);
        if (!isResumable && arrived.stream().noneMatch(result -> result.name().equals(name))) {
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
