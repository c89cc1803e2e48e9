package hk.praya.portal.desk;

import com.vaadin.flow.component.textfield.TextArea;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.casework.Stage;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.util.List;

/** Moves a case to its next stage. */
final class MovePanel extends ActPanel {

    private static final long serialVersionUID = 1L;

    private final transient Casework casework;
    private final transient AccountId officer;
    private final OnlyOrChosen<Stage> to = new OnlyOrChosen<>(
            Words.of("desk.move.to"), Words::of, stage -> Words.of("desk.move.only", Words.of(stage)));
    private final TextArea note = new LongText(Words.of("desk.move.note"), Words.of("desk.move.note.hint"));

    MovePanel(Casework casework, AccountId officer, CaseDesk desk) {
        super("desk.move", desk);
        this.casework = casework;
        this.officer = officer;
        var move = pressedOnce(Words.of("desk.move.act"), this::move);
        move.addThemeNames("primary");
        addToForm(to, note, move);
    }

    @Override
    void show(CaseFile file) {
        to.offer(file.history().stage().next());
        offer(!file.history().stage().next().isEmpty());
    }

    @Override
    void clear() {
        to.clear();
        note.clear();
    }

    private void move() {
        var stage = to.chosen();
        var problems = stage.isPresent()
                ? List.<Problem>of()
                : List.of(new Problem(to.field(), Words.of("desk.move.to.missing")));
        if (isFreeOf(problems)) {
            var text = note.getValue().isBlank() ? null : note.getValue().strip();
            act(
                    history -> casework.advance(officer, history, stage.orElseThrow(), text),
                    Words.of("desk.move.done", Words.of(stage.orElseThrow())));
        }
    }
}
