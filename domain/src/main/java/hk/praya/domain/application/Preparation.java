package hk.praya.domain.application;

import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.document.Checklist;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.Scan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a draft would be filed with on a day.
 *
 * @param inForce the assessments under all routes of the day, the general test first
 * @param checklist of the route the draft has chosen
 */
public record Preparation(
        Application.Draft draft,
        Household household,
        LocalDate day,
        List<Assessment> inForce,
        Checklist checklist,
        List<Document> documents) {

    private static final int CHILD_UNTIL = 18;

    public Preparation {
        inForce = List.copyOf(inForce);
        documents = List.copyOf(documents);
    }

    /** The assessment under the route the draft has chosen. */
    public Assessment assessment() {
        return checklist.assessment();
    }

    /** What stands in the way of filing, in the order of the parts; missing papers are not among it. */
    public List<Obstacle> obstacles() {
        var obstacles = new ArrayList<Obstacle>();
        for (var step : Step.values()) {
            if (step.isFilledIn()
                    && step != Step.DOCUMENTS
                    && !draft.completed().contains(step)) {
                obstacles.add(new Obstacle.Unfinished(step));
            }
        }
        if (!obstacles.contains(new Obstacle.Unfinished(Step.FAMILY))
                && !household.dependants().stream().allMatch(Dependant::isComplete)) {
            obstacles.add(new Obstacle.Unfinished(Step.FAMILY));
        }
        household.dependants().stream()
                .filter(this::isTooOld)
                .forEach(child -> obstacles.add(new Obstacle.ChildTooOld(child.id())));
        assessment().prerequisites().stream()
                .filter(finding -> !finding.met().isYes())
                .map(PrerequisiteFinding::prerequisite)
                .forEach(prerequisite -> obstacles.add(new Obstacle.PrerequisiteNotMet(prerequisite)));
        if (!assessment().reached().isYes()) {
            obstacles.add(new Obstacle.ThresholdNotReached(
                    assessment().certain(), assessment().threshold()));
        }
        int waiting = (int) documents.stream().filter(Preparation::isWaiting).count();
        if (waiting > 0) {
            obstacles.add(new Obstacle.BeingChecked(waiting));
        }
        return obstacles;
    }

    private static boolean isWaiting(Document document) {
        return document.paper().scan() == Scan.WAITING;
    }

    private boolean isTooOld(Dependant dependant) {
        var born = dependant.dateOfBirth();
        return dependant.relationship() == Relationship.CHILD
                && born != null
                && !born.plusYears(CHILD_UNTIL).isAfter(day);
    }
}
