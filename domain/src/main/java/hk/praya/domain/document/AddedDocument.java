package hk.praya.domain.document;

/** What came of adding a document. */
public sealed interface AddedDocument {

    record Added(Document document) implements AddedDocument {}

    record Refused(DocumentProblem problem) implements AddedDocument {}
}
