package hk.praya.domain.application;

import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.DocumentId;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Subject;

/** A document as it was filed: what it was called, and the fingerprint of what was in it. */
public record FiledDocument(
        DocumentId id, Subject subject, DocumentKind kind, String name, FileType type, long size, ContentId content) {}
