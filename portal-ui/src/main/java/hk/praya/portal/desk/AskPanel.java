package hk.praya.portal.desk;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import hk.praya.domain.HongKong;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.casework.CaseFile;
import hk.praya.domain.document.DocumentKind;
import hk.praya.domain.document.Slot;
import hk.praya.domain.document.Subject;
import hk.praya.portal.component.DateBoxes;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the applicant for a document. */
final class AskPanel extends ActPanel {

    private static final long serialVersionUID = 1L;

    private static final int DAYS_TO_ANSWER = 14;

    private final transient Casework casework;
    private final transient Clock clock;
    private final transient AccountId officer;
    private final Select<Subject> about = new Select<>();
    private final ComboBox<DocumentKind> kind = new ComboBox<>(Words.of("desk.ask.kind"));
    private final TextArea wanted = new LongText(Words.of("desk.ask.wanted"), Words.of("desk.ask.wanted.hint"));
    private final DateBoxes due = new DateBoxes(Words.of("desk.ask.due"));
    private transient List<Subject> people = List.of();

    AskPanel(Casework casework, Clock clock, AccountId officer, CaseDesk desk) {
        super("desk.ask", desk);
        this.casework = casework;
        this.clock = clock;
        this.officer = officer;
        about.setLabel(Words.of("desk.ask.about"));
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(Words::of);
        due.setHelperText(Words.of("desk.ask.due.hint"));
        var ask = pressedOnce(Words.of("desk.ask.act"), this::ask);
        ask.addThemeNames("primary");
        addToForm(about, kind, wanted, due, ask);
        clear();
    }

    @Override
    void show(CaseFile file) {
        var names = new CasePeople(file.submission());
        if (people.isEmpty()) {
            people = names.subjects();
            about.setItemLabelGenerator(names::nameAndPart);
            about.setItems(people);
            about.setValue(Subject.APPLICANT);
            about.setVisible(people.size() > 1);
        }
        offer(file.history().mayRequestDocuments());
    }

    @Override
    void clear() {
        if (!people.isEmpty()) {
            about.setValue(Subject.APPLICANT);
        }
        kind.clear();
        wanted.clear();
        due.setValue(HongKong.today(clock).plusDays(DAYS_TO_ANSWER));
    }

    private void ask() {
        if (!isFreeOf(problems())) {
            return;
        }
        var slot = new Slot(about.getValue(), kind.getValue());
        act(
                history -> casework.request(officer, history, slot, wanted.getValue(), due.getValue()),
                Words.of("desk.ask.done", Words.of(slot.kind()), Words.day(due.getValue())));
    }

    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (kind.getValue() == null) {
            problems.add(new Problem(kind, Words.of("desk.ask.kind.missing")));
        }
        if (wanted.getValue().isBlank()) {
            problems.add(new Problem(wanted, Words.of("desk.ask.wanted.missing")));
        }
        dueProblem().ifPresent(text -> problems.add(new Problem(due, text)));
        return problems;
    }

    private Optional<String> dueProblem() {
        var today = HongKong.today(clock);
        LocalDate day = due.getValue();
        if (due.isBlank()) {
            return Optional.of(Words.of("desk.ask.due.missing"));
        }
        if (day == null) {
            return Optional.of(Words.of("desk.ask.due.unreadable"));
        }
        return day.isAfter(today) ? Optional.empty() : Optional.of(Words.of("desk.ask.due.past", Words.day(today)));
    }
}
