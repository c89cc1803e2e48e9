package hk.praya.portal.component;

import com.vaadin.flow.component.upload.UploadI18N;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.stream.Stream;

/** What a file chooser says, itself and through the browser's component. */
final class ChooserWords {

    /** What the browser finds out by itself, before anything is sent. */
    private static final List<DocumentProblem> SEEN_BY_BROWSER =
            List.of(DocumentProblem.TOO_BIG, DocumentProblem.WRONG_TYPE, DocumentProblem.TOO_MANY);

    private ChooserWords() {}

    static UploadI18N all() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(Words.of(DocumentProblem.TOO_BIG))
                        .setIncorrectFileType(Words.of(DocumentProblem.WRONG_TYPE))
                        .setTooManyFiles(Words.of(DocumentProblem.TOO_MANY)))
                .setUploading(uploading())
                .setFile(new UploadI18N.File()
                        .setRemove(Words.of("chooser.cancel"))
                        .setRetry(Words.of("chooser.retry"))
                        .setStart(Words.of("chooser.start")))
                .setUnits(
                        Stream.of("b", "kb", "mb", "gb")
                                .map(unit -> Words.of("chooser.unit." + unit))
                                .toList(),
                        1024);
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Words.of("chooser.connecting"))
                        .setStalled(Words.of("chooser.stalled"))
                        .setProcessing(Words.of("chooser.processing"))
                        .setHeld(Words.of("chooser.waiting")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Words.of("chooser.remaining"))
                        .setUnknown(Words.of("chooser.remaining.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Words.of("chooser.interrupted"))
                        .setUnexpectedServerError(Words.of("chooser.not-kept"))
                        .setForbidden(Words.of("chooser.signed-out"))
                        .setFileTooLarge(Words.of(DocumentProblem.TOO_BIG)));
    }

    /** The problem that the browser told in the words it was given. */
    static DocumentProblem problem(String told) {
        return SEEN_BY_BROWSER.stream()
                .filter(problem -> Words.of(problem).equals(told))
                .findFirst()
                .orElse(DocumentProblem.INTERRUPTED);
    }

    /** Says how many of several files were taken, or the name of the only one, and names each that was not. */
    static String announcement(List<FileChooser.Result> results) {
        var taken = results.stream().filter(result -> result.problem() == null).toList();
        var first = taken.size() == 1
                ? Words.of("chooser.taken", taken.getFirst().name())
                : Words.of("chooser.taken.several", taken.size());
        var said = taken.isEmpty() ? Stream.<String>empty() : Stream.of(first);
        return Words.joined(
                "sentence.apart",
                Stream.concat(said, results.stream().flatMap(ChooserWords::refusal))
                        .toList());
    }

    private static Stream<String> refusal(FileChooser.Result result) {
        var problem = result.problem();
        return problem == null
                ? Stream.empty()
                : Stream.of(Words.of("chooser.refused", result.name(), Words.of(problem)));
    }
}
