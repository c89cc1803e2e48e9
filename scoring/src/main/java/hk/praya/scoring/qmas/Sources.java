package hk.praya.scoring.qmas;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Standing;
import java.net.URI;
import java.time.LocalDate;

/** The publications that the rules were read from, and how sure each is. */
final class Sources {

    private static final LocalDate READ_ON = LocalDate.of(2026, 11, 22);

    static final Citation SCHEME_PAGE = official(
            "Immigration Department: Quality Migrant Admission Scheme (page revised 15 December 2025)",
            "https://www.immd.gov.hk/eng/services/visas/quality_migrant_admission_scheme.html");

    static final Citation SELF_ASSESSMENT_TOOL = official(
            "Immigration Department: Self-assessment Tool",
            "https://www.immd.gov.hk/hks/services/visas/quality-migrant-admission/self-assessment-tool.html");

    static final Citation CRITERIA_AS_COPIED = secondary(
            "The 12 assessment criteria, as copied from the Immigration Department",
            "https://asym.immiknow.com/zgxgyj/24110126707.html");

    static final Citation TALENT_LIST_PAGE = official(
            "Immigration Department: Talent List of Hong Kong",
            "https://www.immd.gov.hk/eng/message_from_us/talent-list.html");

    static final Citation TABLE_245 =
            secondary("General Points Test of 245 points, as an agency printed it", "http://hk.szrhztc.com/a/797.html");

    static final Citation TABLE_195 = secondary(
            "General Points Test of 195 points, as an agency printed it",
            "http://www.hkhztx.com/index.php?m=content&c=index&a=lists&catid=49");

    static final Citation TABLE_165 = official(
            "Immigration Department: Points-based Tests (165 points)",
            "http://www.immd.gov.hk/en/services/hk-visas/quality-migrant-admission/points-based-tests.html");

    static final Citation TABLE_165_IN_CHINESE = official(
            "Immigration Department: General Points Test (165 points), as copied on 6 July 2010",
            "http://www.immd.gov.hk/zhtml/QMAS_8.htm");

    static final Citation TABLE_2006 = secondary(
            "General Points Test of 2006, as an encyclopaedia printed it",
            "https://liquisearch.com/quality_migrant_admission_scheme/history");

    static final Citation LAUNCH_RELEASE = official(
            "Press release on the launch of the Scheme, 28 June 2006",
            "https://sc.isd.gov.hk/gb/www.info.gov.hk/gia/general/200606/28/P200606280292.htm");

    static final Citation PREREQUISITES_AS_REPORTED = secondary(
            "Prerequisites of the points-based tests, as an agency printed them",
            "https://wingate.hk/en/Article?path=34_49");

    static final Citation ACHIEVEMENT_165_AS_REPORTED = secondary(
            "Achievement-based Points Test of 165 points, as an agency reports it",
            "http://genuineimmigrationservice.com/HongKong-General-Points-System.php");

    static final Citation ACHIEVEMENT_195_AS_REPORTED = secondary(
            "Achievement-based Points Test of 195 points, as an agency reports it",
            "http://royalvisas.in/hong-kong/hong-kong-points-based-test/");

    static final Citation ACHIEVEMENT_225_AS_REPORTED = secondary(
            "Achievement-based Points Test of 225 points, as an agency reports it",
            "https://yimin-visa.com/zh/hong-kong-zh/quality-migrant-admission-scheme-zh/");

    static final Citation ACHIEVEMENT_245_AS_REPORTED = secondary(
            "Achievement-based Points Test of 245 points, as an agency reports it",
            "http://gsiltd.hk/hkimg/show.php?id=513");

    static final Citation RELEASE_OF_NOVEMBER_2024 = secondary(
            "Government press release of 1 November 2024, in a copy",
            "http://government-world.com/measures-launched-to-enhance-top-talent-pass-scheme-and-quality-migrant-admission-scheme");

    static final Citation DEPARTMENT_TO_A_NEWSPAPER = secondary(
            "The Immigration Department to a newspaper, Ta Kung Wen Wei, 2025",
            "https://www.tkww.hk/epaper/view/newsDetail/1908228776584679424.html");

    static final Citation RADIO_OF_NOVEMBER_2024 =
            secondary("RTHK News, 1 November 2024", "https://news.rthk.hk/rthk/en/component/k2/1777188-20241101.htm");

    static final Citation QUESTION_OF_NOVEMBER_2024 = secondary(
            "Legislative Council question 9 of 27 November 2024, in a copy that is cut short",
            "http://government-world.com/lcq9-talent-admission-schemes-2");

    static final Citation SELECTED_AS_REPORTED = secondary(
            "A reply to the Legislative Council, as a newspaper reported it in July 2025",
            "https://today.line.me/hk/v3/article/9mlK1Jx");

    static final Citation FEES_PAGE = official(
            "Immigration Department: New Fee Structure for Visa Applications under Specified Schemes",
            "https://www.immd.gov.hk/eng/specifiedschemes.html");

    static final Citation OLD_FEE_AS_REPORTED = secondary(
            "The visa fee before 26 February 2025, as a newspaper reported it",
            "https://www.stheadline.com/realtime-finance/3547696/");

    static final Citation OWNERSHIP_AS_REPORTED = secondary(
            "Questions and answers on the twelve criteria, in an unofficial public project",
            "https://github.com/kuailexiaoshenxian/hklife");

    static final Citation CRITERIA_IN_ENGLISH = secondary(
            "The twelve criteria in an agency’s English", "https://github.com/XIPHIAS-Immigration/Website-V1");

    static final Citation LISTING_OF_2025 = official(
            "Government press release of 18 February 2025 on the Talent List",
            "https://www.info.gov.hk/gia/general/202502/18/P2025021800221.htm");

    static final Citation WORK_AS_REPORTED =
            secondary("Notes to the points test, as an agency printed them", "http://kongkan.cn/5886.html");

    private Sources() {}

    private static Citation official(String title, String url) {
        return new Citation(title, "", URI.create(url), READ_ON, Standing.OFFICIAL);
    }

    private static Citation secondary(String title, String url) {
        return new Citation(title, "", URI.create(url), READ_ON, Standing.SECONDARY);
    }
}
