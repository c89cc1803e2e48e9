package hk.praya.domain.document;

import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Household;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Finding;
import hk.praya.domain.assessment.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Every place where a paper is asked for, with what is in it: it follows from the claims and changes with them.
 *
 * @param unplaced papers whose place is no longer asked for; they are kept and shown, never dropped
 */
public record Checklist(Assessment assessment, List<Entry> entries, List<Document> unplaced) {

    /** For a paper in neither Chinese nor English, as far as anybody has noticed. */
    private static final Requirement TRANSLATION =
            new Requirement(DocumentKind.CERTIFIED_TRANSLATION, Need.HELPFUL, Set.of());

    /** One place. */
    public record Entry(Slot slot, Requirement requirement, List<Document> documents) {

        public boolean isReceived() {
            return documents.stream().anyMatch(document -> !document.paper().isInfected());
        }

        public boolean isMissing() {
            return !isReceived() && requirement.need() == Need.REQUIRED;
        }
    }

    public static Checklist of(
            Household household, Assessment assessment, List<Document> documents, EvidenceRules evidence) {
        var entries = new ArrayList<Entry>();
        for (var requirement : evidence.ofApplicant(household.profile(), assessment)) {
            entries.add(entry(Subject.APPLICANT, requirement, documents));
        }
        if (needsTranslation(Subject.APPLICANT, documents)) {
            entries.add(entry(Subject.APPLICANT, TRANSLATION, documents));
        }
        for (Dependant dependant : household.dependants()) {
            var subject = Subject.of(dependant.id());
            for (var requirement : evidence.ofDependant(dependant, assessment)) {
                entries.add(entry(subject, requirement, documents));
            }
            if (needsTranslation(subject, documents)) {
                entries.add(entry(subject, TRANSLATION, documents));
            }
        }
        var unplaced = documents.stream()
                .filter(d -> entries.stream().noneMatch(e -> e.slot().equals(d.slot())))
                .toList();
        return new Checklist(assessment, List.copyOf(entries), unplaced);
    }

    /** Also once the paper is gone that it translates, as long as the translation is there. */
    private static boolean needsTranslation(Subject subject, List<Document> documents) {
        return documents.stream()
                .filter(document -> document.slot().subject().equals(subject))
                .anyMatch(document -> document.slot().kind() == DocumentKind.CERTIFIED_TRANSLATION
                        || document.remarks().stream().anyMatch(Remark.ForeignLanguage.class::isInstance));
    }

    private static Entry entry(Subject subject, Requirement requirement, List<Document> documents) {
        var slot = new Slot(subject, requirement.kind());
        return new Entry(
                slot,
                requirement,
                documents.stream().filter(d -> d.slot().equals(slot)).toList());
    }

    public List<Entry> entries(Subject subject) {
        return entries.stream().filter(e -> e.slot().subject().equals(subject)).toList();
    }

    public List<Entry> missing() {
        return entries.stream().filter(Entry::isMissing).toList();
    }

    /** What is claimed: the points or criteria that are certain by what was told. */
    public int claimed() {
        return assessment.certain();
    }

    /** What is proved on paper: the claims whose required papers are all there. */
    public int evidenced() {
        return assessment.findings().stream()
                .filter(finding -> isEvidenced(finding.item()))
                .mapToInt(Finding::certain)
                .sum();
    }

    public boolean isEvidenced(Item item) {
        return proofOf(item).stream().noneMatch(Entry::isMissing);
    }

    /** The places whose papers prove a line of the table. */
    public List<Entry> proofOf(Item item) {
        return entries.stream()
                .filter(e -> e.requirement().proves().contains(item))
                .toList();
    }
}
