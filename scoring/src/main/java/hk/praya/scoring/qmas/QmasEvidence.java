package hk.praya.scoring.qmas;

import static hk.praya.domain.document.Need.HELPFUL;
import static hk.praya.domain.document.Need.REQUIRED;

import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Relationship;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.EvidenceRules;
import hk.praya.domain.document.Need;
import hk.praya.domain.document.Requirement;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which papers prove which claim, as the Department's form and the agencies' checklists ask for them. */
public final class QmasEvidence implements EvidenceRules {

    /** One row of the table: a paper, how much it matters, and the lines that rest on it. */
    private record Row(DocumentKind kind, Need need, Set<Item> proves) {}

    private static final List<Row> FOR_CLAIMS = List.of(
            row(
                    DocumentKind.DEGREE_CERTIFICATE,
                    REQUIRED,
                    Item.QUALIFICATION_BAND,
                    Item.RENOWNED_INSTITUTION,
                    Item.ELIGIBLE_DEGREE,
                    Item.STEM_DEGREE),
            row(DocumentKind.DEGREE_TRANSCRIPT, HELPFUL, Item.QUALIFICATION_BAND, Item.STEM_DEGREE),
            row(DocumentKind.DEGREE_VERIFICATION, HELPFUL, Item.ELIGIBLE_DEGREE, Item.STEM_DEGREE),
            row(
                    DocumentKind.EMPLOYMENT_LETTER,
                    REQUIRED,
                    Item.WORK_BAND,
                    Item.INTERNATIONAL_EXPOSURE,
                    Item.REPUTABLE_ENTERPRISE,
                    Item.FIVE_YEARS_WORK,
                    Item.THREE_YEARS_ENTERPRISE,
                    Item.THREE_YEARS_FIELD,
                    Item.TWO_YEARS_INTERNATIONAL),
            row(DocumentKind.EMPLOYER_STANDING, REQUIRED, Item.REPUTABLE_ENTERPRISE, Item.THREE_YEARS_ENTERPRISE),
            row(DocumentKind.WORK_ABROAD, HELPFUL, Item.INTERNATIONAL_EXPOSURE, Item.TWO_YEARS_INTERNATIONAL),
            row(DocumentKind.LANGUAGE_PROOF, REQUIRED, Item.LANGUAGE_BAND, Item.TWO_LANGUAGES, Item.ENGLISH),
            row(DocumentKind.INCOME_PROOF, REQUIRED, Item.ANNUAL_INCOME),
            row(DocumentKind.BUSINESS_ACCOUNTS, REQUIRED, Item.BUSINESS_PROFIT),
            row(DocumentKind.SHAREHOLDING, REQUIRED, Item.BUSINESS_PROFIT, Item.LISTED_COMPANY),
            row(DocumentKind.TALENT_LIST_PROOF, REQUIRED, Item.TALENT_LIST),
            row(DocumentKind.RELATIVE_PROOF, REQUIRED, Item.RESIDENT_RELATIVE),
            row(DocumentKind.ACHIEVEMENT_PROOF, REQUIRED, Item.EXCEPTIONAL_ACHIEVEMENT));

    private static final Set<Item> PROVED_BY_PASSPORT = EnumSet.of(Item.AGE_BAND, Item.AGED_50_OR_BELOW);

    @Override
    public List<Requirement> ofApplicant(Profile profile, Assessment assessment) {
        var claimed = claimed(assessment);
        var asked = new ArrayList<Requirement>();
        asked.add(new Requirement(DocumentKind.PHOTOGRAPH, REQUIRED, Set.of()));
        asked.add(new Requirement(DocumentKind.TRAVEL_DOCUMENT, REQUIRED, both(PROVED_BY_PASSPORT, claimed)));
        asked.add(new Requirement(DocumentKind.NET_WORTH, REQUIRED, Set.of()));
        for (var row : FOR_CLAIMS) {
            var proves = both(row.proves(), claimed);
            if (!proves.isEmpty()) {
                asked.add(new Requirement(row.kind(), row.need(), proves));
            }
        }
        if (asked.stream().noneMatch(r -> r.kind() == DocumentKind.DEGREE_CERTIFICATE)) {
            basicEducation(profile, asked);
        }
        asked.add(new Requirement(DocumentKind.HONG_KONG_IDENTITY_CARD, HELPFUL, Set.of()));
        return asked;
    }

    @Override
    public List<Requirement> ofDependant(Dependant dependant, Assessment assessment) {
        var asked = new ArrayList<Requirement>();
        asked.add(new Requirement(DocumentKind.PHOTOGRAPH, REQUIRED, Set.of()));
        asked.add(new Requirement(DocumentKind.TRAVEL_DOCUMENT, REQUIRED, Set.of()));
        var claimed = claimed(assessment);
        if (dependant.relationship() == Relationship.CHILD) {
            asked.add(new Requirement(
                    DocumentKind.BIRTH_CERTIFICATE, REQUIRED, both(EnumSet.of(Item.CHILDREN), claimed)));
            return asked;
        }
        var proves = both(EnumSet.of(Item.SPOUSE_DEGREE), claimed);
        asked.add(new Requirement(DocumentKind.MARRIAGE_CERTIFICATE, REQUIRED, proves));
        if (!proves.isEmpty()) {
            asked.add(new Requirement(DocumentKind.SPOUSE_DEGREE, REQUIRED, proves));
        }
        return asked;
    }

    /** The educational prerequisite is to be proved even where no degree scores. */
    private static void basicEducation(Profile profile, List<Requirement> asked) {
        var degrees = profile.study().degrees();
        if (degrees != null && !degrees.isEmpty()) {
            asked.add(new Requirement(DocumentKind.DEGREE_CERTIFICATE, REQUIRED, Set.of()));
        } else if (profile.study().professionalQualification() == Answer.YES) {
            asked.add(new Requirement(DocumentKind.PROFESSIONAL_CERTIFICATE, REQUIRED, Set.of()));
        }
    }

    private static Set<Item> claimed(Assessment assessment) {
        var items = EnumSet.noneOf(Item.class);
        assessment.findings().stream()
                .filter(finding -> finding.certain() > 0)
                .map(Finding::item)
                .forEach(items::add);
        return items;
    }

    private static Set<Item> both(Set<Item> first, Set<Item> second) {
        var items = EnumSet.noneOf(Item.class);
        items.addAll(first);
        items.retainAll(second);
        return items;
    }

    private static Row row(DocumentKind kind, Need need, Item... proves) {
        var items = EnumSet.noneOf(Item.class);
        items.addAll(Arrays.asList(proves));
        return new Row(kind, need, items);
    }
}
