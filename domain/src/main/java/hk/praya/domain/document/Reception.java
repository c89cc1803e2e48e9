package hk.praya.domain.document;

/** What came of handing in content. */
public sealed interface Reception {

    /** The content is kept. It belongs to nobody until a document refers to it. */
    record Kept(ContentId content, FileType type, long size) implements Reception {}

    /** Nothing was kept. */
    record Refused(DocumentProblem problem) implements Reception {}
}
