package hk.praya.scoring.scheme;

/** The schemes, and the categories of schemes that ask for different things. */
public enum SchemeId {
    /** Quality Migrant Admission Scheme. */
    QMAS,
    /** Top Talent Pass Scheme, Category A. */
    TTPS_A,
    /** Top Talent Pass Scheme, Category B. */
    TTPS_B,
    /** Top Talent Pass Scheme, Category C. */
    TTPS_C,
    /** General Employment Policy. */
    GEP,
    /** Admission Scheme for Mainland Talents and Professionals. */
    ASMTP,
    /** Technology Talent Admission Scheme. */
    TECHTAS,
    /** Technical Professionals Stream of the General Employment Policy and of the Admission Scheme for Mainland Talents. */
    TP_STREAM,
    /** Immigration Arrangements for Non-local Graduates. */
    IANG,
    /** Vocational Professionals Admission Scheme. */
    VPAS,
    /** Admission Scheme for the Second Generation of Chinese Hong Kong Permanent Residents. */
    ASSG,
    /** New Capital Investment Entrant Scheme. */
    NEW_CIES
}
