package hk.praya.portal.profile;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import hk.praya.domain.profile.Answer;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.Problem;
import hk.praya.portal.testing.KaribuTest;
import hk.praya.portal.testing.SetClock;
import java.time.Instant;
import java.util.List;

/** What the tests of sections do to fields: find them by the words at them, and fill them in. */
abstract class SectionTest extends KaribuTest {

    final SetClock clock = new SetClock(Instant.parse("2026-11-22T04:00:00Z"));

    static void type(String label, String text) {
        _setValue(box(label), text);
    }

    static TextField box(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    static void answer(String question, Answer answer) {
        _setValue(choice(question), answer);
    }

    static AnswerChoice choice(String question) {
        return _get(AnswerChoice.class, spec -> spec.withLabel(question));
    }

    /** Chooses among options by what they are called. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static void choose(String label, String option) {
        RadioButtonGroup<Object> group = _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
        var items = group.getListDataView().getItems().toList();
        var item = items.stream()
                .filter(i -> group.getItemLabelGenerator().apply(i).equals(option))
                .findFirst()
                .orElseThrow();
        _setValue(group, item);
    }

    static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    static boolean isSeen(String text) {
        return _find(Component.class).stream()
                .anyMatch(c -> c.getElement().getTextRecursively().contains(text));
    }

    static String seen() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    static List<String> sentences(List<Problem> problems) {
        return problems.stream().map(Problem::text).toList();
    }
}
