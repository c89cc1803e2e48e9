package hk.praya.scoring.scheme;

import static hk.praya.scoring.scheme.Circumstance.ADULT;
import static hk.praya.scoring.scheme.Circumstance.AGED_40_OR_UNDER;
import static hk.praya.scoring.scheme.Circumstance.EXCLUDED_NATIONAL;
import static hk.praya.scoring.scheme.Circumstance.GRADUATED_WITHIN_SIX_MONTHS;
import static hk.praya.scoring.scheme.Circumstance.GRADUATED_WITHIN_TWELVE_MONTHS;
import static hk.praya.scoring.scheme.Circumstance.GRADUATE_OFFER;
import static hk.praya.scoring.scheme.Circumstance.JOB_OFFER;
import static hk.praya.scoring.scheme.Circumstance.MAINLAND_RESIDENT;
import static hk.praya.scoring.scheme.Circumstance.RESTRICTED_NATIONAL;
import static hk.praya.scoring.scheme.Condition.is;
import static hk.praya.scoring.scheme.Condition.isNot;

import hk.praya.domain.assessment.Citation;
import java.util.List;

/** Hong Kong's admission schemes for talents, as their pages told in January 2026. */
public final class Schemes {

    private static final String CRITERIA = "Eligibility criteria";
    private static final String INTRODUCTION = "Introduction";

    private static final Scheme QMAS = new Scheme(
            SchemeId.QMAS,
            List.of(
                    nationality(Sources.QMAS.at("Scope of the Scheme")),
                    new SchemeRule(Requirement.ADULT, is(ADULT), Sources.QMAS.at("Prerequisites: age")),
                    firstDegree(Sources.QMAS.at("Prerequisites: basic academic qualifications"))),
            List.of(
                    new Fact(Aspect.ALSO, "qmas-test", Sources.QMAS.at("Selection mechanism")),
                    new Fact(Aspect.QUOTA, "qmas-none", Sources.REFORM_RELEASE.at("General Points Test")),
                    new Fact(Aspect.FIRST_STAY, "qmas", Sources.QMAS.at("Entry")),
                    new Fact(Aspect.EXTENSION, "three-two", Sources.QMAS.at("Extension of stay")),
                    new Fact(Aspect.PROCESSING, "no-pledge", Sources.QMAS.at("Processing time")),
                    fee(),
                    dependants(Sources.QMAS),
                    new Fact(Aspect.NOTE, "invitation", Sources.INVITATION_REPORT.at("Report"))));

    private static final Scheme TTPS_A = new Scheme(
            SchemeId.TTPS_A,
            List.of(
                    nationality(Sources.TTPS.at(INTRODUCTION)),
                    asks(Requirement.HIGH_INCOME, Circumstance.HIGH_INCOME, Sources.TTPS.at("Category A"))),
            List.of(
                    new Fact(Aspect.ALSO, "ttps-income", Sources.TTPS.at("Note 1")),
                    noQuotaStated(Sources.TTPS),
                    new Fact(Aspect.FIRST_STAY, "thirty-six-months", Sources.TTPS.at(CRITERIA)),
                    ttpsExtension(),
                    fourWeeks(Sources.TTPS),
                    fee(),
                    dependants(Sources.TTPS)));

    private static final Scheme TTPS_B = new Scheme(
            SchemeId.TTPS_B,
            List.of(
                    nationality(Sources.TTPS.at(INTRODUCTION)),
                    asks(Requirement.ELIGIBLE_DEGREE, Circumstance.ELIGIBLE_DEGREE, Sources.TTPS.at("Category B")),
                    asks(Requirement.THREE_YEARS_WORK, Circumstance.THREE_YEARS_WORK, Sources.TTPS.at("Category B"))),
            List.of(
                    new Fact(Aspect.ALSO, "ttps-verification", Sources.TTPS.at("Notes 2 to 5")),
                    noQuotaStated(Sources.TTPS),
                    new Fact(Aspect.FIRST_STAY, "twenty-four-months", Sources.TTPS.at(CRITERIA)),
                    ttpsExtension(),
                    fourWeeks(Sources.TTPS),
                    fee(),
                    dependants(Sources.TTPS)));

    private static final Scheme TTPS_C = new Scheme(
            SchemeId.TTPS_C,
            List.of(
                    nationality(Sources.TTPS.at(INTRODUCTION)),
                    asks(Requirement.ELIGIBLE_DEGREE, Circumstance.ELIGIBLE_DEGREE, Sources.TTPS.at("Category C")),
                    asks(Requirement.RECENT_DEGREE, Circumstance.RECENT_ELIGIBLE_DEGREE, Sources.TTPS.at("Category C")),
                    new SchemeRule(
                            Requirement.UNDER_THREE_YEARS_WORK,
                            isNot(Circumstance.THREE_YEARS_WORK),
                            Sources.TTPS.at("Category C")),
                    new SchemeRule(
                            Requirement.NO_LOCAL_BACHELORS,
                            isNot(Circumstance.LOCAL_BACHELORS),
                            Sources.TTPS.at("Category C"))),
            List.of(
                    new Fact(Aspect.ALSO, "ttps-verification", Sources.TTPS.at("Notes 2 to 6")),
                    new Fact(Aspect.QUOTA, "ttps-yearly", Sources.TTPS.at("Category C")),
                    new Fact(Aspect.FIRST_STAY, "twenty-four-months", Sources.TTPS.at(CRITERIA)),
                    ttpsExtension(),
                    fourWeeks(Sources.TTPS),
                    fee(),
                    dependants(Sources.TTPS)));

    private static final Scheme GEP = new Scheme(
            SchemeId.GEP,
            List.of(
                    nationality(Sources.GEP.at(INTRODUCTION)),
                    new SchemeRule(
                            Requirement.NOT_MAINLAND_RESIDENT, isNot(MAINLAND_RESIDENT), Sources.GEP.at(INTRODUCTION)),
                    professionalOffer(Sources.GEP),
                    firstDegree(Sources.GEP.at(CRITERIA))),
            List.of(
                    new Fact(Aspect.ALSO, "vacancy", Sources.GEP.at(CRITERIA)),
                    noQuota(Sources.GEP),
                    contractStay(Sources.GEP),
                    new Fact(Aspect.EXTENSION, "three-two-contract", Sources.GEP.at("Extension of stay")),
                    fourWeeks(Sources.GEP),
                    fee(),
                    dependants(Sources.GEP),
                    talentList(),
                    new Fact(Aspect.NOTE, "entrepreneurs", Sources.ENTREPRENEURS.at(CRITERIA))));

    private static final Scheme ASMTP = new Scheme(
            SchemeId.ASMTP,
            List.of(
                    asks(Requirement.MAINLAND_RESIDENT, MAINLAND_RESIDENT, Sources.ASMTP.at(INTRODUCTION)),
                    professionalOffer(Sources.ASMTP),
                    firstDegree(Sources.ASMTP.at(CRITERIA))),
            List.of(
                    new Fact(Aspect.ALSO, "vacancy-consent", Sources.ASMTP.at(CRITERIA)),
                    noQuota(Sources.ASMTP),
                    contractStay(Sources.ASMTP),
                    new Fact(Aspect.EXTENSION, "three-two-contract", Sources.ASMTP.at("Extension of stay")),
                    fourWeeks(Sources.ASMTP),
                    fee(),
                    dependants(Sources.ASMTP),
                    talentList()));

    private static final Scheme TECHTAS = new Scheme(
            SchemeId.TECHTAS,
            List.of(
                    nationality(Sources.TECHTAS.at(INTRODUCTION)),
                    asks(Requirement.RESEARCH_OFFER, Circumstance.RESEARCH_OFFER, Sources.TECHTAS.at(CRITERIA)),
                    new SchemeRule(
                            Requirement.STEM_DEGREE,
                            is(Circumstance.STEM_DEGREE).or(new Condition.Unasked()),
                            Sources.TECHTAS.at(CRITERIA))),
            List.of(
                    new Fact(Aspect.ALSO, "techtas-year", Sources.TECHTAS.at(CRITERIA)),
                    new Fact(Aspect.QUOTA, "techtas-company", Sources.TECHTAS.at(INTRODUCTION)),
                    contractStay(Sources.TECHTAS),
                    new Fact(Aspect.EXTENSION, "three-two-contract", Sources.TECHTAS.at("Extension of stay")),
                    new Fact(Aspect.PROCESSING, "two-weeks", Sources.TECHTAS.at("Processing time")),
                    fee(),
                    dependants(Sources.TECHTAS)));

    private static final Scheme TP_STREAM = new Scheme(
            SchemeId.TP_STREAM,
            List.of(
                    nationality(Sources.TP_STREAM.at(INTRODUCTION)),
                    aged18To40(Sources.TP_STREAM),
                    asks(Requirement.TRADE_OFFER, Circumstance.TRADE_OFFER, Sources.TP_STREAM.at(CRITERIA))),
            List.of(
                    new Fact(Aspect.ALSO, "tp-qualifications", Sources.TP_STREAM.at(CRITERIA)),
                    new Fact(Aspect.QUOTA, "tp-quota", Sources.TP_STREAM.at("Quota")),
                    new Fact(Aspect.FIRST_STAY, "tp-stay", Sources.TP_STREAM.at("Entry")),
                    new Fact(Aspect.EXTENSION, "tp-extension", Sources.TP_STREAM.at("Extension of stay")),
                    fourWeeks(Sources.TP_STREAM),
                    new Fact(Aspect.FEE, "tp-fee", Sources.FEES.at("Tables 1 and 2")),
                    dependants(Sources.TP_STREAM)));

    private static final Scheme IANG = new Scheme(
            SchemeId.IANG,
            List.of(
                    nationality(Sources.IANG.at(INTRODUCTION)),
                    new SchemeRule(
                            Requirement.NATIONALITY_BY_PROGRAMME,
                            isNot(RESTRICTED_NATIONAL).or(new Condition.Unasked()),
                            Sources.IANG.at(INTRODUCTION)),
                    asks(Requirement.LOCAL_DEGREE, Circumstance.LOCAL_DEGREE, Sources.IANG.at(INTRODUCTION)),
                    new SchemeRule(
                            Requirement.RECENT_OR_GRADUATE_OFFER,
                            is(GRADUATED_WITHIN_SIX_MONTHS).or(is(GRADUATE_OFFER)),
                            Sources.IANG.at(CRITERIA))),
            List.of(
                    new Fact(Aspect.ALSO, "iang-pay", Sources.IANG.at(CRITERIA)),
                    noQuota(Sources.IANG),
                    new Fact(Aspect.FIRST_STAY, "twenty-four-months", Sources.IANG.at(CRITERIA)),
                    new Fact(Aspect.EXTENSION, "three-three", Sources.IANG.at("Extension of stay")),
                    new Fact(Aspect.PROCESSING, "two-or-four-weeks", Sources.IANG.at("Processing time")),
                    fee(),
                    dependants(Sources.IANG)));

    private static final Scheme VPAS = new Scheme(
            SchemeId.VPAS,
            List.of(
                    new SchemeRule(
                            Requirement.NATIONALITY_NARROW,
                            isNot(EXCLUDED_NATIONAL).and(isNot(RESTRICTED_NATIONAL)),
                            Sources.VPAS.at(INTRODUCTION)),
                    new SchemeRule(Requirement.ADULT, is(ADULT), Sources.VPAS.at(CRITERIA)),
                    asks(Requirement.HIGHER_DIPLOMA, Circumstance.HIGHER_DIPLOMA, Sources.VPAS.at(INTRODUCTION)),
                    new SchemeRule(
                            Requirement.RECENT_OR_OFFER,
                            is(GRADUATED_WITHIN_SIX_MONTHS)
                                    .or(is(GRADUATED_WITHIN_TWELVE_MONTHS).and(is(JOB_OFFER))),
                            Sources.VPAS.at("Categories A and B"))),
            List.of(
                    new Fact(Aspect.ALSO, "vpas-proof", Sources.VPAS.at("Categories A and B")),
                    noQuotaStated(Sources.VPAS),
                    new Fact(Aspect.FIRST_STAY, "vpas", Sources.VPAS.at("Categories A and B")),
                    new Fact(Aspect.EXTENSION, "vpas", Sources.VPAS.at("Extension of stay")),
                    fourWeeks(Sources.VPAS),
                    fee(),
                    dependants(Sources.VPAS),
                    new Fact(Aspect.NOTE, "vpas-pilot", Sources.VPAS.at(INTRODUCTION))));

    private static final Scheme ASSG = new Scheme(
            SchemeId.ASSG,
            List.of(
                    nationality(Sources.ASSG.at("Note 1")),
                    aged18To40(Sources.ASSG),
                    asks(Requirement.SECOND_GENERATION, Circumstance.SECOND_GENERATION, Sources.ASSG.at(CRITERIA)),
                    firstDegree(Sources.ASSG.at(CRITERIA))),
            List.of(
                    new Fact(Aspect.ALSO, "assg-language-means", Sources.ASSG.at(CRITERIA)),
                    noQuotaStated(Sources.ASSG),
                    new Fact(Aspect.FIRST_STAY, "twenty-four-months", Sources.ASSG.at("Entry")),
                    new Fact(Aspect.EXTENSION, "three-three", Sources.ASSG.at("Extension of stay")),
                    new Fact(Aspect.PROCESSING, "no-pledge", Sources.ASSG.at("Processing time")),
                    fee(),
                    dependants(Sources.ASSG)));

    private static final Scheme NEW_CIES = new Scheme(
            SchemeId.NEW_CIES,
            List.of(
                    nationality(Sources.NEW_CIES.at(CRITERIA)),
                    new SchemeRule(Requirement.ADULT, is(ADULT), Sources.NEW_CIES.at(CRITERIA)),
                    asks(Requirement.STATUS_ABROAD, Circumstance.STATUS_ABROAD, Sources.NEW_CIES.at(CRITERIA)),
                    asks(Requirement.NET_ASSETS, Circumstance.NET_ASSETS, Sources.NEW_CIES.at(CRITERIA))),
            List.of(
                    new Fact(Aspect.ALSO, "cies-invest", Sources.NEW_CIES.at(CRITERIA)),
                    noQuotaStated(Sources.NEW_CIES),
                    new Fact(Aspect.FIRST_STAY, "cies", Sources.NEW_CIES.at("Application procedures")),
                    new Fact(Aspect.EXTENSION, "cies", Sources.NEW_CIES.at("Extension of stay")),
                    new Fact(Aspect.PROCESSING, "not-stated", Sources.NEW_CIES.at("Application procedures")),
                    fee(),
                    dependants(Sources.NEW_CIES)));

    /** All schemes, the Quality Migrant Admission Scheme first, and then by what they rest on. */
    public static final List<Scheme> ALL =
            List.of(QMAS, TTPS_A, TTPS_B, TTPS_C, GEP, ASMTP, TECHTAS, TP_STREAM, IANG, VPAS, ASSG, NEW_CIES);

    private Schemes() {}

    /** What each scheme comes to for somebody, going by what they have told. */
    public static List<SchemeFinding> find(Circumstances told) {
        return ALL.stream().map(scheme -> scheme.find(told)).toList();
    }

    private static SchemeRule asks(Requirement requirement, Circumstance circumstance, Citation law) {
        return new SchemeRule(requirement, is(circumstance), law);
    }

    private static SchemeRule nationality(Citation law) {
        return new SchemeRule(Requirement.NATIONALITY, isNot(EXCLUDED_NATIONAL), law);
    }

    private static SchemeRule aged18To40(Citation page) {
        return new SchemeRule(Requirement.AGED_18_TO_40, is(ADULT).and(is(AGED_40_OR_UNDER)), page.at(CRITERIA));
    }

    /** Normally a degree; what may stand in for one is looked at case by case. */
    private static SchemeRule firstDegree(Citation law) {
        return new SchemeRule(Requirement.FIRST_DEGREE, is(Circumstance.DEGREE).or(new Condition.Unasked()), law);
    }

    /** Whether an offer of another kind fits what somebody has learnt or done is looked at case by case. */
    private static SchemeRule professionalOffer(Citation page) {
        return new SchemeRule(
                Requirement.PROFESSIONAL_OFFER,
                is(GRADUATE_OFFER).or(is(JOB_OFFER).and(new Condition.Unasked())),
                page.at(CRITERIA));
    }

    private static Fact noQuota(Citation page) {
        return new Fact(Aspect.QUOTA, "none", page.at(INTRODUCTION));
    }

    private static Fact noQuotaStated(Citation page) {
        return new Fact(Aspect.QUOTA, "not-stated", page.at(CRITERIA));
    }

    private static Fact contractStay(Citation page) {
        return new Fact(Aspect.FIRST_STAY, "thirty-six-months-contract", page.at("Entry"));
    }

    private static Fact ttpsExtension() {
        return new Fact(Aspect.EXTENSION, "ttps", Sources.TTPS.at("Extension of stay"));
    }

    private static Fact fourWeeks(Citation page) {
        return new Fact(Aspect.PROCESSING, "four-weeks", page.at("Processing time"));
    }

    private static Fact fee() {
        return new Fact(Aspect.FEE, "specified", Sources.FEES.at("Tables 1 and 2"));
    }

    private static Fact dependants(Citation page) {
        return new Fact(Aspect.DEPENDANTS, "spouse-and-children", page.at("Entry of dependants"));
    }

    private static Fact talentList() {
        return new Fact(
                Aspect.NOTE, "talent-list", Sources.TALENT_LIST.at("General Employment Policy and mainland scheme"));
    }
}
