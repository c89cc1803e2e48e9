package hk.praya.scoring.qmas;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Standing;
import java.net.URI;
import java.time.LocalDate;

/** The publications that the rules were read from, and how sure each is. */
final class Sources {

    private static final LocalDate READ_ON = LocalDate.of(2026, 11, 22);

    static final Citation SCHEME_PAGE = new Citation(
            "Immigration Department: Quality Migrant Admission Scheme (page revised 15 December 2025)",
            "",
            URI.create("https://www.immd.gov.hk/eng/services/visas/quality_migrant_admission_scheme.html"),
            READ_ON,
            Standing.OFFICIAL);

    static final Citation SELF_ASSESSMENT_TOOL = new Citation(
            "Immigration Department: Self-assessment Tool",
            "",
            URI.create(
                    "https://www.immd.gov.hk/hks/services/visas/quality-migrant-admission/self-assessment-tool.html"),
            READ_ON,
            Standing.OFFICIAL);

    static final Citation CRITERIA_AS_COPIED = new Citation(
            "The 12 assessment criteria, as copied from the Immigration Department",
            "",
            URI.create("https://asym.immiknow.com/zgxgyj/24110126707.html"),
            READ_ON,
            Standing.SECONDARY);

    static final Citation TABLE_245 = new Citation(
            "General Points Test of 245 points, as an agency printed it",
            "",
            URI.create("http://hk.szrhztc.com/a/797.html"),
            READ_ON,
            Standing.SECONDARY);

    static final Citation LAUNCH_RELEASE = new Citation(
            "Press release on the launch of the Scheme, 28 June 2006",
            "",
            URI.create("https://sc.isd.gov.hk/gb/www.info.gov.hk/gia/general/200606/28/P200606280292.htm"),
            READ_ON,
            Standing.OFFICIAL);

    static final Citation TALENT_LIST_PAGE = new Citation(
            "Immigration Department: Talent List of Hong Kong",
            "",
            URI.create("https://www.immd.gov.hk/eng/message_from_us/talent-list.html"),
            READ_ON,
            Standing.OFFICIAL);

    static final Citation ACHIEVEMENT_AS_REPORTED = new Citation(
            "Achievement-based Points Test, as agencies report it",
            "",
            URI.create("http://gsiltd.hk/hkimg/show.php?id=513"),
            READ_ON,
            Standing.SECONDARY);

    private Sources() {}
}
