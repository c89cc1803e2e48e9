package hk.praya.domain.document;

/** A field of a travel document's machine-readable zone that can be held against what was told. */
public enum ZoneField {
    NUMBER,
    BIRTH,
    EXPIRY,
    NAME
}
