package hk.praya.scoring.scheme;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Standing;
import java.net.URI;
import java.time.LocalDate;

/** The publications that the schemes were read from. The pages were read in copies of 20 January 2026. */
final class Sources {

    private static final LocalDate READ_ON = LocalDate.of(2026, 11, 22);
    private static final String PAGES = "https://www.immd.gov.hk/eng/services/visas/";

    static final Citation QMAS =
            page("Quality Migrant Admission Scheme", "15 December 2025", "quality_migrant_admission_scheme.html");

    static final Citation TTPS = page("Top Talent Pass Scheme", "1 January 2026", "TTPS.html");

    static final Citation GEP = page("General Employment Policy", "27 November 2025", "GEP.html");

    static final Citation ENTREPRENEURS = page("Investment as Entrepreneurs", "27 November 2025", "investment.html");

    static final Citation ASMTP =
            page("Admission Scheme for Mainland Talents and Professionals", "15 December 2025", "ASMTP.html");

    static final Citation TECHTAS = page("Technology Talent Admission Scheme", "17 December 2025", "TECHTAS.html");

    static final Citation TP_STREAM = page("Technical Professionals Stream", "19 December 2025", "TPStream.html");

    static final Citation IANG =
            page("Immigration Arrangements for Non-local Graduates", "15 December 2025", "IANG.html");

    static final Citation VPAS = page("Vocational Professionals Admission Scheme", "30 September 2025", "vpas.html");

    static final Citation ASSG = page(
            "Admission Scheme for the Second Generation of Chinese Hong Kong Permanent Residents",
            "26 November 2025",
            "secondgenerationhkpr.html");

    /** The copy has remarks in it that are not the Department's. */
    static final Citation NEW_CIES = new Citation(
            "Immigration Department: New Capital Investment Entrant Scheme (page revised 19 November 2025, in a copy with"
                    + " remarks by others)",
            "",
            URI.create(PAGES + "newcies.html"),
            READ_ON,
            Standing.SECONDARY);

    static final Citation FEES = official(
            "Immigration Department: fees under specified schemes (page revised 20 October 2025)",
            "https://www.immd.gov.hk/eng/specifiedschemes.html");

    static final Citation TALENT_LIST =
            official("Talent List: immigration facilitation", "https://www.talentlist.gov.hk/en/imf.html");

    static final Citation REFORM_RELEASE = official(
            "Press release of 1 November 2024 on the Top Talent Pass Scheme and the Quality Migrant Admission Scheme, in a"
                    + " copy",
            "http://government-world.com/measures-launched-to-enhance-top-talent-pass-scheme-and-quality-migrant-admission-scheme");

    static final Citation INVITATION_REPORT = new Citation(
            "Wen Wei Po, 14 February 2025", "", URI.create("https://www.wenweipo.com/"), READ_ON, Standing.UNVERIFIED);

    private Sources() {}

    private static Citation page(String scheme, String revised, String file) {
        return official("Immigration Department: %s (page revised %s)".formatted(scheme, revised), PAGES + file);
    }

    private static Citation official(String title, String url) {
        return new Citation(title, "", URI.create(url), READ_ON, Standing.OFFICIAL);
    }
}
