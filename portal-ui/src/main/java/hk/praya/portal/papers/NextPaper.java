package hk.praya.portal.papers;

import hk.praya.domain.assessment.Finding;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.Checklist.Entry;
import java.util.Comparator;
import java.util.Optional;

/**
 * The missing paper that proves the most by itself.
 *
 * @param entry where it belongs
 * @param gain the points or criteria that are proved once it is there
 */
record NextPaper(Entry entry, int gain) {

    /** The best of them; empty where no single paper proves anything more. */
    static Optional<NextPaper> of(Checklist checklist) {
        return checklist.missing().stream()
                .map(entry -> new NextPaper(entry, gain(checklist, entry)))
                .filter(paper -> paper.gain() > 0)
                .max(Comparator.comparingInt(NextPaper::gain));
    }

    private static int gain(Checklist checklist, Entry entry) {
        return checklist.assessment().findings().stream()
                .filter(finding -> isLast(checklist, entry, finding))
                .mapToInt(Finding::certain)
                .sum();
    }

    private static boolean isLast(Checklist checklist, Entry entry, Finding finding) {
        var missing = checklist.proofOf(finding.item()).stream()
                .filter(Entry::isMissing)
                .toList();
        return missing.size() == 1 && missing.contains(entry);
    }
}
