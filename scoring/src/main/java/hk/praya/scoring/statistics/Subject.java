package hk.praya.scoring.statistics;

/**
 * Whom a figure is about.
 *
 * @param code which of them, as the published tables' rows are called here, or the scheme's short name in small letters
 */
public record Subject(Kind kind, String code) {

    /** A figure of the whole Quality Migrant Admission Scheme. */
    public static final Subject QMAS = new Subject(Kind.SCHEME, "qmas");

    /** By what those who are counted are picked. */
    public enum Kind {
        /** All of a scheme. */
        SCHEME,
        /** Those of the Scheme who came from one place. */
        REGION,
        /** Those of the Scheme who worked in one industry. */
        INDUSTRY,
        /** Those of several schemes whose profession is on the Talent List. */
        TALENT_LIST
    }
}
