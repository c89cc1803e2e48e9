package hk.praya.portal.papers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.domain.ChangedElsewhere;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.portal.text.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the pages of one document in order, and joins them. Files that belong to something else are left unticked. */
final class JoinPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(JoinPanel.class);
    private static final int FEWEST = 2;

    private final PaperDesk desk;
    private final SerializableConsumer<List<String>> joined;
    private final OrderedList list = new OrderedList();
    private final Span told = new Span();
    private final Paragraph problem = new Paragraph();
    private final Button join = new Button();

    /**
     * Makes the panel.
     *
     * @param joined told the names in their order when the documents are one
     * @param dropped called when they stay as they are
     */
    JoinPanel(String place, PaperDesk desk, SerializableConsumer<List<String>> joined, SerializableRunnable dropped) {
        this.desk = desk;
        this.joined = joined;
        addClassNames("picker", "join-panel");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.of("papers.join.label", place));
        list.addClassName("join-lines");
        list.getElement().setAttribute("role", "list");
        told.addClassName("visually-hidden");
        told.getElement().setAttribute("role", "status");
        problem.addClassName("refused");
        problem.getElement().setAttribute("role", "alert");
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.setDisableOnClick(true);
        join.addClickListener(_ -> join());
        var drop = new NativeButton(Words.of("papers.join.drop"), _ -> dropped.run());
        drop.addClassName("button");
        var actions = new Div(join, drop);
        actions.addClassName("actions");
        add(heading(), hint(), list, told, problem, actions);
    }

    private static Paragraph heading() {
        return new Paragraph(Words.of("papers.join.question"));
    }

    private static Paragraph hint() {
        var hint = new Paragraph(Words.of("papers.join.hint"));
        hint.addClassName("hint");
        return hint;
    }

    /** Shows what can be joined now: lines that stay keep their place, and what has come is added at the end. */
    void show(List<Document> documents) {
        lines().stream()
                .filter(line -> documents.stream().noneMatch(line::shows))
                .forEach(list::remove);
        var photographs = documents.stream().filter(JoinOffer::isPhotograph).count();
        documents.stream()
                .filter(document -> lines().stream().noneMatch(line -> line.shows(document)))
                .map(document -> line(document, photographs < FEWEST || JoinOffer.isPhotograph(document)))
                .forEach(list::add);
        number();
    }

    /** Puts the focus on the first page. */
    void focus() {
        lines().getFirst().focus();
    }

    private JoinLine line(Document document, boolean isTicked) {
        return new JoinLine(document, isTicked, this::number, this::move);
    }

    private List<JoinLine> lines() {
        return list.getChildren().map(JoinLine.class::cast).toList();
    }

    private List<JoinLine> ticked() {
        return lines().stream().filter(JoinLine::isTicked).toList();
    }

    /** Says of every line which page it is, and on the button how many there are. */
    private void number() {
        var ticked = ticked();
        var lines = lines();
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            line.show(ticked.indexOf(line) + 1, place > 0, place < lines.size() - 1);
        }
        boolean onlyPhotographs = ticked.stream().allMatch(JoinLine::isPhotograph);
        join.setText(Words.of(onlyPhotographs ? "papers.join.photographs" : "papers.join.files", ticked.size()));
        say("");
    }

    private void move(JoinLine line, int by) {
        int place = lines().indexOf(line) + by;
        list.remove(line);
        list.addComponentAtIndex(place, line);
        number();
        line.focusMove(by);
        told.setText(Words.of("papers.join.moved", line.name(), place + 1, lines().size()));
    }

    private void join() {
        var chosen = ticked().stream().map(JoinLine::document).toList();
        var found = chosen.size() < FEWEST ? Optional.of(Words.of("papers.join.few")) : join(chosen);
        join.setEnabled(true);
        found.ifPresentOrElse(
                this::say,
                () -> joined.accept(chosen.stream().map(Document::name).toList()));
    }

    /** What keeps them from being joined, in a sentence. */
    private Optional<String> join(List<Document> chosen) {
        try {
            return desk.join(chosen).map(JoinPanel::sentence);
        } catch (ChangedElsewhere _) {
            desk.changed();
            return Optional.of(Words.of("papers.join.changed"));
        } catch (IOException failed) {
            LOG.warn("{} could not be joined", chosen, failed);
            return Optional.of(Words.of("papers.join.failed"));
        }
    }

    private static String sentence(DocumentProblem problem) {
        return switch (problem) {
            case TOO_BIG, CANNOT_SHRINK, TOO_MANY_PAGES -> Words.of("papers.join.problem." + problem);
            default -> Words.of("papers.join.problem", Words.of(problem));
        };
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
    }
}
