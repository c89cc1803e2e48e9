package hk.praya.scoring.scheme;

import static hk.praya.domain.profile.Answer.NO;
import static hk.praya.domain.profile.Answer.UNANSWERED;
import static hk.praya.domain.profile.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hk.praya.domain.assessment.Citation;
import hk.praya.domain.assessment.Standing;
import hk.praya.domain.profile.Answer;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemesTest {

    /** Everything denied, so that each test says what it grants. */
    private static final Circumstances NOBODY = all(NO).with(Circumstance.ADULT, YES);

    @Test
    void every_scheme_is_there_once() {
        assertThat(Schemes.ALL).extracting(Scheme::id).containsExactlyInAnyOrder(SchemeId.values());
    }

    @Test
    void an_income_of_two_and_a_half_millions_is_all_that_category_a_asks() {
        assertThat(suiting(NOBODY.with(Circumstance.HIGH_INCOME, YES))).containsExactly(SchemeId.TTPS_A);
    }

    @Test
    void three_years_of_work_part_categories_b_and_c() {
        var graduate = NOBODY.with(Circumstance.ELIGIBLE_DEGREE, YES)
                .with(Circumstance.RECENT_ELIGIBLE_DEGREE, YES)
                .with(Circumstance.DEGREE, YES);

        assertThat(suiting(graduate)).containsExactlyInAnyOrder(SchemeId.QMAS, SchemeId.TTPS_C);
        assertThat(suiting(graduate.with(Circumstance.THREE_YEARS_WORK, YES)))
                .containsExactlyInAnyOrder(SchemeId.QMAS, SchemeId.TTPS_B);
        assertThat(find(SchemeId.TTPS_C, graduate.with(Circumstance.THREE_YEARS_WORK, UNANSWERED)))
                .isEqualTo(UNANSWERED);
    }

    @Test
    void a_bachelors_degree_taken_in_hong_kong_shuts_category_c_alone() {
        var graduate = NOBODY.with(Circumstance.ELIGIBLE_DEGREE, YES)
                .with(Circumstance.RECENT_ELIGIBLE_DEGREE, YES)
                .with(Circumstance.LOCAL_BACHELORS, YES);

        assertThat(find(SchemeId.TTPS_C, graduate)).isEqualTo(NO);
        assertThat(find(SchemeId.TTPS_B, graduate.with(Circumstance.THREE_YEARS_WORK, YES)))
                .isEqualTo(YES);
    }

    @Test
    void a_degree_of_more_than_five_years_ago_shuts_category_c_and_not_b() {
        var graduate = NOBODY.with(Circumstance.ELIGIBLE_DEGREE, YES);

        assertThat(find(SchemeId.TTPS_C, graduate)).isEqualTo(NO);
        assertThat(find(SchemeId.TTPS_B, graduate.with(Circumstance.THREE_YEARS_WORK, YES)))
                .isEqualTo(YES);
    }

    @Test
    void a_graduates_job_offer_leads_to_one_policy_from_the_mainland_and_to_another_from_elsewhere() {
        var offered = NOBODY.with(Circumstance.DEGREE, YES)
                .with(Circumstance.JOB_OFFER, YES)
                .with(Circumstance.GRADUATE_OFFER, YES);

        assertThat(suiting(offered)).containsExactlyInAnyOrder(SchemeId.QMAS, SchemeId.GEP);
        assertThat(suiting(offered.with(Circumstance.MAINLAND_RESIDENT, YES)))
                .containsExactlyInAnyOrder(SchemeId.QMAS, SchemeId.ASMTP);
    }

    @Test
    void an_offer_of_another_job_or_no_degree_is_looked_at_case_by_case() {
        var offered = NOBODY.with(Circumstance.JOB_OFFER, YES);
        var finding = scheme(SchemeId.GEP).find(offered);

        assertThat(finding.suits()).isEqualTo(UNANSWERED);
        assertThat(finding.missing()).isEmpty();
        assertThat(find(SchemeId.GEP, NOBODY)).isEqualTo(NO);
    }

    @Test
    void without_a_degree_the_scheme_stays_open_for_who_is_qualified_otherwise() {
        assertThat(find(SchemeId.QMAS, NOBODY)).isEqualTo(UNANSWERED);
        assertThat(find(SchemeId.QMAS, NOBODY.with(Circumstance.ADULT, NO))).isEqualTo(NO);
    }

    @Test
    void research_at_a_company_with_a_quota_needs_a_stem_degree_or_a_close_look() {
        var offered = NOBODY.with(Circumstance.RESEARCH_OFFER, YES);

        assertThat(find(SchemeId.TECHTAS, offered.with(Circumstance.STEM_DEGREE, YES)))
                .isEqualTo(YES);
        assertThat(find(SchemeId.TECHTAS, offered)).isEqualTo(UNANSWERED);
        assertThat(find(SchemeId.TECHTAS, NOBODY.with(Circumstance.STEM_DEGREE, YES)))
                .isEqualTo(NO);
    }

    @Test
    void a_skilled_trade_is_for_those_between_18_and_40() {
        var offered = NOBODY.with(Circumstance.TRADE_OFFER, YES);

        assertThat(find(SchemeId.TP_STREAM, offered.with(Circumstance.AGED_40_OR_UNDER, YES)))
                .isEqualTo(YES);
        assertThat(find(SchemeId.TP_STREAM, offered)).isEqualTo(NO);
        assertThat(find(
                        SchemeId.TP_STREAM,
                        offered.with(Circumstance.AGED_40_OR_UNDER, YES).with(Circumstance.ADULT, NO)))
                .isEqualTo(NO);
    }

    @Test
    void graduates_of_hong_kong_need_no_offer_for_six_months() {
        var graduate = NOBODY.with(Circumstance.LOCAL_DEGREE, YES);

        assertThat(find(SchemeId.IANG, graduate.with(Circumstance.GRADUATED_WITHIN_SIX_MONTHS, YES)))
                .isEqualTo(YES);
        assertThat(find(SchemeId.IANG, graduate)).isEqualTo(NO);
        assertThat(find(SchemeId.IANG, graduate.with(Circumstance.GRADUATE_OFFER, YES)))
                .isEqualTo(YES);
        assertThat(find(SchemeId.IANG, graduate.with(Circumstance.JOB_OFFER, YES)))
                .as("an offer at another level")
                .isEqualTo(NO);
    }

    @Test
    void holders_of_a_higher_diploma_need_an_offer_from_the_seventh_month_and_cannot_after_the_twelfth() {
        var graduate = NOBODY.with(Circumstance.HIGHER_DIPLOMA, YES);
        var offered = graduate.with(Circumstance.JOB_OFFER, YES);

        assertThat(find(
                        SchemeId.VPAS,
                        graduate.with(Circumstance.GRADUATED_WITHIN_SIX_MONTHS, YES)
                                .with(Circumstance.GRADUATED_WITHIN_TWELVE_MONTHS, YES)))
                .isEqualTo(YES);
        assertThat(find(SchemeId.VPAS, graduate.with(Circumstance.GRADUATED_WITHIN_TWELVE_MONTHS, YES)))
                .isEqualTo(NO);
        assertThat(find(SchemeId.VPAS, offered.with(Circumstance.GRADUATED_WITHIN_TWELVE_MONTHS, YES)))
                .isEqualTo(YES);
        assertThat(find(SchemeId.VPAS, offered)).isEqualTo(NO);
    }

    @Test
    void the_second_generation_is_taken_up_to_40_and_normally_with_a_degree() {
        var child = NOBODY.with(Circumstance.SECOND_GENERATION, YES).with(Circumstance.AGED_40_OR_UNDER, YES);

        assertThat(find(SchemeId.ASSG, child.with(Circumstance.DEGREE, YES))).isEqualTo(YES);
        assertThat(find(SchemeId.ASSG, child)).isEqualTo(UNANSWERED);
        assertThat(find(SchemeId.ASSG, child.with(Circumstance.DEGREE, YES).with(Circumstance.AGED_40_OR_UNDER, NO)))
                .isEqualTo(NO);
    }

    @Test
    void investors_need_their_assets_and_a_status_outside_the_mainland() {
        var investor = NOBODY.with(Circumstance.NET_ASSETS, YES);

        assertThat(find(SchemeId.NEW_CIES, investor.with(Circumstance.STATUS_ABROAD, YES)))
                .isEqualTo(YES);
        assertThat(find(SchemeId.NEW_CIES, investor)).isEqualTo(NO);
        assertThat(find(SchemeId.NEW_CIES, NOBODY.with(Circumstance.STATUS_ABROAD, YES)))
                .isEqualTo(NO);
    }

    @ParameterizedTest
    @EnumSource(
            value = SchemeId.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ASMTP"})
    void nationals_of_afghanistan_cuba_and_north_korea_are_excluded_whatever_else_they_have(SchemeId id) {
        assertThat(find(id, all(YES))).isEqualTo(NO);
        assertThat(find(id, Circumstances.NOTHING_TOLD.with(Circumstance.EXCLUDED_NATIONAL, YES)))
                .isEqualTo(NO);
    }

    @Test
    void nationals_of_laos_nepal_and_vietnam_are_kept_from_one_scheme_and_restricted_in_one() {
        var graduate = NOBODY.with(Circumstance.LOCAL_DEGREE, YES)
                .with(Circumstance.HIGHER_DIPLOMA, YES)
                .with(Circumstance.GRADUATED_WITHIN_SIX_MONTHS, YES)
                .with(Circumstance.RESTRICTED_NATIONAL, YES);

        assertThat(find(SchemeId.VPAS, graduate)).isEqualTo(NO);
        assertThat(find(SchemeId.IANG, graduate)).isEqualTo(UNANSWERED);
        assertThat(Schemes.ALL)
                .filteredOn(scheme -> scheme.reads().contains(Circumstance.RESTRICTED_NATIONAL))
                .extracting(Scheme::id)
                .containsExactly(SchemeId.IANG, SchemeId.VPAS);
    }

    @Test
    void every_circumstance_matters_to_some_scheme() {
        var read = EnumSet.noneOf(Circumstance.class);
        Schemes.ALL.forEach(scheme -> read.addAll(scheme.reads()));

        assertThat(read).isEqualTo(EnumSet.allOf(Circumstance.class));
    }

    @Test
    void every_scheme_says_what_people_compare_by() {
        assertThat(Schemes.ALL).allSatisfy(scheme -> {
            var aspects = scheme.facts().stream().map(Fact::aspect).toList();
            assertThat(aspects).isSorted();
            assertThat(aspects.stream().filter(aspect -> aspect != Aspect.NOTE))
                    .as("%s", scheme.id())
                    .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(Aspect.NOTE)));
        });
    }

    @Test
    void only_the_investment_scheme_and_one_report_were_not_read_on_official_pages() {
        assertThat(Schemes.ALL.stream()
                        .filter(scheme -> scheme.id() != SchemeId.NEW_CIES)
                        .flatMap(SchemesTest::citations))
                .filteredOn(citation -> citation.standing() != Standing.OFFICIAL)
                .extracting(Citation::title, Citation::standing)
                .containsExactly(tuple("Wen Wei Po, 14 February 2025", Standing.UNVERIFIED));
        assertThat(citations(scheme(SchemeId.NEW_CIES)))
                .filteredOn(citation -> !citation.title().contains("fees"))
                .extracting(Citation::standing)
                .containsOnly(Standing.SECONDARY);
    }

    @Test
    void every_provision_is_named() {
        assertThat(Schemes.ALL.stream().flatMap(SchemesTest::citations)).allSatisfy(citation -> {
            assertThat(citation.provision()).isNotBlank();
            assertThat(citation.url().getScheme()).isIn("http", "https");
        });
    }

    private static Stream<Citation> citations(Scheme scheme) {
        return Stream.concat(
                scheme.rules().stream().map(SchemeRule::citation),
                scheme.facts().stream().map(Fact::citation));
    }

    private static Set<SchemeId> suiting(Circumstances told) {
        var suiting = EnumSet.noneOf(SchemeId.class);
        Schemes.find(told).stream()
                .filter(finding -> finding.suits().isYes())
                .map(SchemeFinding::scheme)
                .forEach(suiting::add);
        return suiting;
    }

    private static Answer find(SchemeId id, Circumstances told) {
        return scheme(id).find(told).suits();
    }

    private static Scheme scheme(SchemeId id) {
        return Schemes.ALL.stream()
                .filter(scheme -> scheme.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static Circumstances all(Answer answer) {
        var told = Circumstances.NOTHING_TOLD;
        for (var circumstance : Circumstance.values()) {
            told = told.with(circumstance, answer);
        }
        return told;
    }
}
