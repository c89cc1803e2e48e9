package hk.praya.portal.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import hk.praya.domain.application.Step;
import hk.praya.domain.assessment.PrerequisiteFinding;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.component.Problem;
import hk.praya.portal.profile.ProfileSection;
import hk.praya.portal.text.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A part of a draft that asks what the calculator asks. */
abstract class SectionsPage extends StepPage {

    private static final long serialVersionUID = 1L;

    /** @param mayRest whether its questions concern only some people, who know that they do */
    private record Part(String heading, ProfileSection section, boolean mayRest) implements Serializable {}

    private final List<Part> parts = new ArrayList<>();

    SectionsPage(Step step, CurrentDraft drafts) {
        super(step, drafts);
    }

    /** Asks the questions of a section, under a heading. */
    final void ask(String heading, ProfileSection section) {
        add(new Part(heading, section, false));
    }

    /** Asks the questions of a section that does not concern everybody, and says nothing where they rest unanswered. */
    final void askSome(String heading, ProfileSection section) {
        add(new Part(heading, section, true));
    }

    @Override
    protected final Component questions() {
        var questions = new Div();
        for (var part : parts) {
            var shown = new Div(new H2(Words.of(part.heading())), part.section());
            shown.addClassName("questions");
            questions.add(shown);
        }
        return questions;
    }

    @Override
    protected final void show(Profile profile) {
        parts.forEach(part -> part.section().show(profile));
    }

    /** What cannot be read; and, where a prerequisite hangs on it, what is not answered. */
    @Override
    protected final List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        parts.forEach(part -> problems.addAll(part.section().problems()));
        if (holdsPrerequisiteOpen()) {
            problems.addAll(unanswered());
        }
        return problems;
    }

    @Override
    protected final List<Problem> unanswered() {
        return parts.stream()
                .filter(part -> !part.mayRest())
                .flatMap(part -> part.section().unanswered().stream())
                .toList();
    }

    private boolean holdsPrerequisiteOpen() {
        return drafts().prepare(draft()).assessment().prerequisites().stream()
                .filter(finding -> finding.met().isUnanswered())
                .map(PrerequisiteFinding::missing)
                .anyMatch(missing -> missing.stream()
                        .anyMatch(question ->
                                parts.stream().anyMatch(part -> part.section().asks(question))));
    }

    private void add(Part part) {
        part.section().onEdit(this::change);
        parts.add(part);
    }
}
