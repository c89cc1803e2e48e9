package hk.praya.domain.document;

/** A place for papers: of this kind, about this person. */
public record Slot(Subject subject, DocumentKind kind) {}
