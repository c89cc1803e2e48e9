package hk.praya.portal.assess;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.assessment.Assessment;
import hk.praya.portal.component.HiddenText;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The tests that are not open, each with its result on one line. */
final class OtherTests extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private record Line(ListItem item, Sign sign, HiddenText verdict, Span numbers) {}

    private final transient List<Line> lines = new ArrayList<>();

    OtherTests(List<Assessment> results) {
        addClassName("other-tests");
        getElement().setAttribute("aria-label", Words.of("panel.others"));
        for (var result : results) {
            var line = new Line(new ListItem(), new Sign(), new HiddenText(""), new Span());
            line.numbers().addClassName("worth");
            line.item().add(line.sign(), new Span(Words.shortly(result.ruleSet())), line.numbers(), line.verdict());
            lines.add(line);
            add(line.item());
        }
    }

    void show(List<Assessment> results, int open) {
        for (int i = 0; i < lines.size(); i++) {
            var words = new Verdict(results.get(i));
            var line = lines.get(i);
            line.item().setVisible(i != open);
            line.sign().show(results.get(i).reached());
            line.numbers().setText(words.range());
            line.verdict().setText(words.sentence());
        }
    }
}
