package hk.praya.portal.component;

import hk.praya.domain.document.DocumentProblem;
import hk.praya.portal.text.Words;

/** A file that was not taken, among those that were, with what to do about it. */
public final class FailedFileRow extends FileRow {

    private static final long serialVersionUID = 1L;

    public FailedFileRow(String name, DocumentProblem problem) {
        super("!", name, Words.of("document.failed", Words.of(problem)));
        addClassName("failed");
    }
}
