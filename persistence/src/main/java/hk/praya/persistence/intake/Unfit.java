package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;

/** A file cannot be taken. An expected outcome, so it carries no stack. */
final class Unfit extends Exception {

    private final DocumentProblem problem;

    Unfit(DocumentProblem problem) {
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    DocumentProblem problem() {
        return problem;
    }
}
