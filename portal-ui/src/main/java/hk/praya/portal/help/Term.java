package hk.praya.portal.help;

import hk.praya.portal.text.Speaking;
import hk.praya.portal.text.Tongue;
import hk.praya.portal.text.Words;
import java.util.Optional;
import java.util.stream.Stream;

/** A word of the Scheme, which is called something in each language. */
enum Term {
    QMAS(Group.SCHEME, true, true),
    GENERAL_POINTS_TEST(Group.SCHEME, true, true),
    ACHIEVEMENT_BASED_POINTS_TEST(Group.SCHEME, true, true),
    PREREQUISITES(Group.SCHEME, true, true),
    CRITERION(Group.SCHEME, true, true),
    THRESHOLD(Group.SCHEME, true, true),
    PASSING_MARK(Group.SCHEME, true, true),
    FACTOR(Group.SCHEME, true, true),
    SELF_ASSESSMENT_TOOL(Group.SCHEME, true, true),
    AGE(Group.RULES, true, false),
    QUALIFICATIONS(Group.RULES, true, false),
    BASIC_EDUCATION(Group.RULES, true, true),
    ELIGIBLE_UNIVERSITY(Group.RULES, true, true),
    AGGREGATE_LIST(Group.RULES, true, true),
    WORK_EXPERIENCE(Group.RULES, true, false),
    GRADUATE_LEVEL(Group.RULES, true, true),
    SENIOR_ROLE(Group.RULES, true, true),
    INTERNATIONAL_EXPOSURE(Group.RULES, true, true),
    ENTERPRISE(Group.RULES, true, true),
    LANGUAGE_PROFICIENCY(Group.RULES, true, false),
    FAMILY_BACKGROUND(Group.RULES, true, true),
    ANNUAL_INCOME(Group.RULES, true, false),
    BUSINESS_OWNERSHIP(Group.RULES, true, false),
    TALENT_LIST(Group.RULES, true, true),
    FINANCIAL_REQUIREMENT(Group.RULES, true, true),
    GOOD_CHARACTER(Group.RULES, true, true),
    IMMIGRATION_DEPARTMENT(Group.CASE, true, false),
    DIRECTOR_OF_IMMIGRATION(Group.CASE, true, true),
    ADVISORY_COMMITTEE(Group.CASE, true, true),
    ASSESSMENT_PANEL(Group.CASE, true, true),
    SELECTION_EXERCISE(Group.CASE, true, true),
    QUOTA(Group.CASE, true, true),
    APPROVAL_IN_PRINCIPLE(Group.CASE, true, true),
    DRAFT(Group.CASE, false, false),
    SUBMITTED(Group.CASE, false, false),
    ACKNOWLEDGED(Group.CASE, false, false),
    UNDER_PROCESSING(Group.CASE, false, false),
    FURTHER_DOCUMENTS(Group.CASE, false, false),
    SELECTED(Group.CASE, false, false),
    PENDING_PAYMENT(Group.CASE, false, false),
    REFUSED(Group.CASE, false, false),
    REFERENCE_NUMBER(Group.CASE, false, false),
    ENTRY_VISA(Group.STAY, true, false),
    E_VISA(Group.STAY, true, true),
    DEPENDANT(Group.STAY, true, true),
    ACCOMPANYING(Group.STAY, true, false),
    SPONSOR(Group.STAY, true, true),
    CHILD_UNDER_18(Group.STAY, true, false),
    LIMIT_OF_STAY(Group.STAY, true, true),
    EXTENSION_OF_STAY(Group.STAY, true, true),
    TIME_LIMITATION(Group.STAY, true, true),
    TOP_TIER(Group.STAY, true, true),
    PERMANENT_RESIDENT(Group.STAY, true, true),
    LETTER_OF_CONSENT(Group.STAY, true, true),
    EXIT_ENTRY_PERMIT(Group.STAY, true, false),
    TTPS(Group.OTHERS, true, false),
    GEP(Group.OTHERS, true, false),
    ASMTP(Group.OTHERS, true, false),
    TECHTAS(Group.OTHERS, true, false),
    IANG(Group.OTHERS, true, false),
    ASSG(Group.OTHERS, true, false),
    NEW_CIES(Group.OTHERS, true, false);

    /** What words belong together. */
    enum Group {
        SCHEME("the-scheme"),
        RULES("the-rules"),
        CASE("the-case"),
        STAY("the-stay"),
        OTHERS("the-others");

        private final String place;

        Group(String place) {
            this.place = place;
        }

        /** Its place on the page. */
        String place() {
            return place;
        }

        Stream<Term> terms() {
            return Stream.of(Term.values()).filter(term -> term.group == this);
        }
    }

    private final Group group;
    private final boolean official;
    private final boolean explained;

    Term(Group group, boolean official, boolean explained) {
        this.group = group;
        this.official = official;
        this.explained = explained;
    }

    /** Whether an official page has it, and not only usage. */
    boolean isOfficial() {
        return official;
    }

    String in(Tongue tongue) {
        return Speaking.in(tongue.locale(), () -> Words.of("term." + this));
    }

    /** What it means, where it does not say so itself. */
    Optional<String> meaning() {
        return explained ? Optional.of(Words.of("term." + this + ".text")) : Optional.empty();
    }
}
