package hk.praya.portal.filing;

import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.DependantId;
import hk.praya.domain.application.Obstacle;
import hk.praya.domain.application.Step;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.portal.application.Steps;
import hk.praya.portal.papers.People;
import hk.praya.portal.text.Words;
import java.util.List;

/**
 * The way past an obstacle.
 *
 * @param text what stands in the way, in a sentence
 * @param route the page where it is put right
 */
record Way(String text, String route) {

    /** The way past an obstacle of a draft with this family. */
    static Way past(Obstacle obstacle, List<Dependant> family) {
        return switch (obstacle) {
            case Obstacle.Unfinished(var step) ->
                new Way(Words.of("obstacle.unfinished", Words.of(step)), Steps.route(step));
            case Obstacle.ThresholdNotReached(var certain, var threshold) ->
                new Way(Words.of("obstacle.threshold", certain, threshold), Steps.TASK_LIST);
            case Obstacle.PrerequisiteNotMet(var prerequisite) ->
                new Way(Words.of("obstacle.prerequisite." + prerequisite), Steps.route(stepOf(prerequisite)));
            case Obstacle.ChildTooOld(var child) ->
                new Way(Words.of("obstacle.child", name(child, family)), Steps.route(Step.FAMILY) + "/" + child);
            case Obstacle.NotSigned() -> new Way(Words.of("obstacle.signature"), Steps.route(Step.DECLARATION));
            case Obstacle.BeingChecked(var papers) ->
                new Way(Words.of("obstacle.checked", papers), Steps.route(Step.DOCUMENTS));
            case Obstacle.EvidenceMissing(var papers) ->
                new Way(Words.of("obstacle.evidence", papers), Steps.route(Step.DOCUMENTS));
        };
    }

    private static Step stepOf(Prerequisite prerequisite) {
        return switch (prerequisite) {
            case AGE, FINANCIAL_SUPPORT, GOOD_CHARACTER -> Step.ABOUT_YOU;
            case LANGUAGE -> Step.LANGUAGES_AND_MEANS;
            case EDUCATION -> Step.EDUCATION;
        };
    }

    private static String name(DependantId child, List<Dependant> family) {
        return family.stream()
                .filter(dependant -> dependant.id().equals(child))
                .findAny()
                .map(People::of)
                .orElseGet(() -> Words.of("person.CHILD"));
    }
}
