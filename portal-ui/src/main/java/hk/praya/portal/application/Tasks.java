package hk.praya.portal.application;

import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Preparation;
import hk.praya.domain.application.Step;
import hk.praya.domain.assessment.Prerequisite;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.Optional;

/** Works out how the parts of a draft stand: by what was told and when it is looked at, not by what was ticked off once. */
final class Tasks {

    private final Preparation preparation;

    Tasks(Preparation preparation) {
        this.preparation = preparation;
    }

    Task of(Step step) {
        return switch (step) {
            case ABOUT_YOU, EDUCATION, CAREER, LANGUAGES_AND_MEANS, FAMILY -> told(step);
            case DOCUMENTS -> documents();
            case CHECK -> waiting(step, isReadyToCheck());
            case DECLARATION ->
                waiting(step, isReadyToCheck() && preparation.obstacles().isEmpty());
        };
    }

    /** How many of the parts that are filled in are done. */
    long completed() {
        return filledIn().stream().filter(this::isCompleted).count();
    }

    static List<Step> filledIn() {
        return List.of(Step.values()).stream().filter(Step::isFilledIn).toList();
    }

    private boolean isCompleted(Step step) {
        return of(step).status() == TaskStatus.COMPLETED;
    }

    private Task told(Step step) {
        var wrong = wrong(step);
        if (wrong.isPresent()) {
            return new Task(step, TaskStatus.PROBLEM, wrong.get());
        }
        var note = Words.of("task.note." + step);
        if (isDone(step)) {
            return new Task(step, TaskStatus.COMPLETED, note);
        }
        return new Task(step, isBegun(step) ? TaskStatus.IN_PROGRESS : TaskStatus.NOT_STARTED, note);
    }

    private boolean isWhole(Step step) {
        return switch (step) {
            case ABOUT_YOU -> isAboutYouWhole();
            case FAMILY -> dependants().stream().allMatch(Dependant::isComplete);
            default -> true;
        };
    }

    private boolean isBegun(Step step) {
        return preparation.draft().completed().contains(step)
                || StepParts.isTold(step, profile())
                || (step == Step.FAMILY && !dependants().isEmpty());
    }

    private boolean isAboutYouWhole() {
        var suitability = profile().suitability();
        return Identity.of(profile().person()).problems(preparation.day()).isEmpty()
                && profile().person().residence() != null
                && !suitability.financialSupport().isUnanswered()
                && !suitability.goodCharacter().isUnanswered();
    }

    private Optional<String> wrong(Step step) {
        var wrong = switch (step) {
            case ABOUT_YOU -> wrongAboutYou();
            case FAMILY -> wrongInFamily();
            default -> Optional.<String>empty();
        };
        return wrong.or(() -> failedPrerequisite(step));
    }

    private Optional<String> failedPrerequisite(Step step) {
        return preparation.assessment().prerequisites().stream()
                .filter(finding -> finding.met().isNo())
                .map(PrerequisiteFinding::prerequisite)
                .filter(prerequisite -> toldAt(prerequisite) == step)
                .findFirst()
                .map(prerequisite -> Words.of("task.wrong.prerequisite." + prerequisite));
    }

    private static Step toldAt(Prerequisite prerequisite) {
        return switch (prerequisite) {
            case AGE, FINANCIAL_SUPPORT, GOOD_CHARACTER -> Step.ABOUT_YOU;
            case EDUCATION -> Step.EDUCATION;
            case LANGUAGE -> Step.LANGUAGES_AND_MEANS;
        };
    }

    private Optional<String> wrongAboutYou() {
        return Identity.of(profile().person()).problems(preparation.day()).stream()
                .filter(IdentityProblem::isWrong)
                .findFirst()
                .map(problem -> Words.of("task.wrong." + problem));
    }

    private Optional<String> wrongInFamily() {
        return dependants().stream()
                .flatMap(dependant -> FamilyMember.problems(dependant, preparation.day()).stream()
                        .filter(IdentityProblem::isWrong)
                        .map(problem -> Words.of("task.wrong.family." + problem, FamilyMember.called(dependant))))
                .findFirst();
    }

    private Task documents() {
        var checklist = preparation.checklist();
        long needed = checklist.entries().stream()
                .filter(entry -> entry.isReceived() || entry.isMissing())
                .count();
        int missing = checklist.missing().size();
        var status = missing == 0
                ? TaskStatus.COMPLETED
                : preparation.documents().isEmpty() ? TaskStatus.NOT_STARTED : TaskStatus.IN_PROGRESS;
        return new Task(
                Step.DOCUMENTS,
                status,
                missing == 0 ? Words.of("task.note.DOCUMENTS") : Words.of("task.papers-missing", missing, needed));
    }

    private Task waiting(Step step, boolean ready) {
        var last = preparation.draft().lastStep();
        var status = !ready
                ? TaskStatus.BLOCKED
                : last.compareTo(step) >= 0 ? TaskStatus.IN_PROGRESS : TaskStatus.NOT_STARTED;
        return new Task(step, status, Words.of((ready ? "task.note." : "task.waits.") + step));
    }

    private boolean isReadyToCheck() {
        return filledIn().stream().filter(step -> step != Step.DOCUMENTS).allMatch(this::isDone);
    }

    private boolean isDone(Step step) {
        return preparation.draft().completed().contains(step) && isWhole(step);
    }

    private Profile profile() {
        return preparation.household().profile();
    }

    private List<Dependant> dependants() {
        return preparation.household().dependants();
    }
}
