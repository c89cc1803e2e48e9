package hk.praya.portal.desk;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import hk.praya.domain.HongKong;
import hk.praya.domain.casework.CaseHistories;
import hk.praya.domain.casework.Stage;
import hk.praya.portal.desk.QueueFilter.Show;
import hk.praya.portal.layout.Page;
import hk.praya.portal.text.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The officers' queue: every filed case, what needs an officer first. */
@Route("desk")
@RolesAllowed("OFFICER")
public class QueueView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;
    private static final int TYPING_MS = 300;

    private final transient CaseHistories histories;
    private final transient Clock clock;
    private final TextField search = new TextField(Words.of("desk.queue.search"));
    private final Select<Stage> stage = new Select<>();
    private final Select<Show> show = new Select<>();
    private final Span found = new Span();
    private final Button reveal = new Button(Words.of("desk.queue.reveal"), _ -> show.setValue(Show.ALL));
    private final Div rows = new Div();
    private final Button more = new Button(Words.of("desk.queue.more"), _ -> showMore());
    private int most = ROWS;

    public QueueView(CaseHistories histories, Clock clock) {
        super("desk.queue.heading");
        this.histories = histories;
        this.clock = clock;
        setLead(Words.of("desk.queue.lead"));
        getContent().addClassName("desk");
        getContent().add(filters(), summary(), rows, more);
        show(remembered());
        listen();
        refresh();
    }

    private Div filters() {
        search.setHelperText(Words.of("desk.queue.search.hint"));
        search.getElement().getThemeList().add("helper-above-field");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_MS);
        stage.setLabel(Words.of("desk.queue.stage"));
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(Words.of("desk.queue.stage.any"));
        stage.setItemLabelGenerator(s -> s == null ? Words.of("desk.queue.stage.any") : Words.of(s));
        stage.setItems(Stage.values());
        show.setLabel(Words.of("desk.queue.show"));
        show.setItemLabelGenerator(s -> Words.of("desk.queue.show." + s));
        show.setItems(Show.values());
        var filters = new Div(search, stage, show);
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "search");
        filters.getElement().setAttribute("aria-label", Words.of("desk.queue.filters"));
        return filters;
    }

    private Div summary() {
        found.getElement().setAttribute("role", "status");
        reveal.addThemeNames("tertiary");
        var summary = new Div(found, reveal);
        summary.addClassName("found");
        return summary;
    }

    /** What was looked for stays while the officer goes to a case and comes back. */
    private static QueueFilter remembered() {
        var filter = ComponentUtil.getData(UI.getCurrent(), QueueFilter.class);
        return filter == null ? QueueFilter.NEW : filter;
    }

    private void show(QueueFilter filter) {
        search.setValue(filter.typed());
        stage.setValue(filter.stage());
        show.setValue(filter.show());
    }

    private void listen() {
        search.addValueChangeListener(_ -> filterAnew());
        stage.addValueChangeListener(_ -> filterAnew());
        show.addValueChangeListener(_ -> filterAnew());
    }

    private QueueFilter filter() {
        return new QueueFilter(search.getValue(), stage.getValue(), show.getValue());
    }

    private void filterAnew() {
        most = ROWS;
        ComponentUtil.setData(UI.getCurrent(), QueueFilter.class, filter());
        refresh();
    }

    private void showMore() {
        most += ROWS;
        refresh();
    }

    private void refresh() {
        var filter = filter();
        var all = histories.queue().stream().map(WaitingCase::of).toList();
        var accepted = all.stream().filter(filter::accepts).sorted().toList();
        long hidden = all.stream().filter(filter::hides).count();
        found.setText(Words.of(hidden == 0 ? "desk.queue.found" : "desk.queue.found.hidden", accepted.size(), hidden));
        found.setVisible(!all.isEmpty());
        reveal.setVisible(hidden > 0);
        rows.removeAll();
        if (accepted.isEmpty()) {
            rows.add(empty(all.isEmpty(), filter));
        } else {
            rows.add(table(accepted));
        }
        more.setVisible(accepted.size() > most);
    }

    private DeskTable table(List<WaitingCase> cases) {
        return new QueueTable(HongKong.today(clock))
                .of(cases.stream().limit(most).toList());
    }

    private Div empty(boolean nothingFiled, QueueFilter filter) {
        var kind = nothingFiled ? "nothing-filed" : filter.isNew() ? "nothing-open" : "nothing-found";
        var empty = new Div(
                new H2(Words.of("desk.queue." + kind)), new Paragraph(Words.of("desk.queue." + kind + ".text")));
        empty.addClassNames("card", "narrow");
        if (!nothingFiled && !filter.isNew()) {
            empty.add(new Button(Words.of("desk.queue.clear"), _ -> show(QueueFilter.NEW)));
        }
        return empty;
    }
}
