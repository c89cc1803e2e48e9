package hk.praya.portal.rulebook;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.HongKong;
import hk.praya.domain.profile.Answer;
import hk.praya.domain.profile.Child;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.component.Chip;
import hk.praya.portal.layout.Page;
import hk.praya.portal.profile.ToldProfile;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.qmas.RefilingFact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * For those who filed before the twelve criteria and are still waiting: what their case is worth as it was filed and as
 * it would be filed today, what is known, what is not, and what filing again would cost. Facts, and no advice.
 */
@Route(StayOrRefileView.ROUTE)
@AnonymousAllowed
public class StayOrRefileView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "assess/stay-or-refile";

    private static final long serialVersionUID = 1L;

    private static final String FILED = "filed";
    private static final String PEOPLE = "people";
    private static final int MOST_PEOPLE = 12;

    private final transient QmasRules rules;
    private final transient ToldProfile profile;
    private final LocalDate today;
    private final DayQuestion filed;
    private final Select<Integer> people = new Select<>();
    private final Div results = new Div();
    private final Div costs = new Div();
    private final Spoken spoken = new Spoken();
    private final Paragraph nothing = nothingTold();
    private transient Profile told = Profile.UNANSWERED;
    private boolean settled;

    public StayOrRefileView(QmasRules rules, Clock clock, ToldProfile profile) {
        super("refile.heading");
        this.rules = rules;
        this.profile = profile;
        this.today = HongKong.today(clock);
        this.filed = new DayQuestion("refile.filed", this::refusal, _ -> asked());
        setLead(Words.of("refile.lead"));
        getContent().addClassName("refile");
        getContent().add(questions(), nothing, results, spoken);
        lay();
    }

    private void lay() {
        var sources = new SourceList(ROUTE);
        getContent().add(facts(RefilingFact.Section.KNOWN, sources));
        getContent().add(facts(RefilingFact.Section.GIVEN_UP, sources));
        getContent().add(costs);
        getContent().add(facts(RefilingFact.Section.UNKNOWN, sources));
        getContent().add(new Section(new H2(Words.of("set.sources")), sources), close());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told = profile.now();
        nothing.setVisible(told.equals(Profile.UNANSWERED));
        var asked = event.getLocation().getQueryParameters();
        settled = false;
        people.setValue(asked.getSingleParameter(PEOPLE)
                .flatMap(StayOrRefileView::number)
                .orElseGet(() -> family(told)));
        filed.show(Days.in(asked, FILED).orElse(null));
        settled = true;
        show();
    }

    private Optional<String> refusal(LocalDate day) {
        return day.isBefore(RefilingFact.REFORM)
                ? new Days(rules).refusal(day)
                : Optional.of(Words.of("refile.filed.late", Words.day(RefilingFact.REFORM)));
    }

    private static Optional<Integer> number(String text) {
        return counts().filter(count -> String.valueOf(count).equals(text))
                .boxed()
                .findFirst();
    }

    private static IntStream counts() {
        return IntStream.rangeClosed(1, MOST_PEOPLE);
    }

    /** The person, and whoever they have said comes along. */
    private static int family(Profile told) {
        var children = told.family().children();
        long along = children == null
                ? 0
                : children.stream()
                        .map(Child::accompanying)
                        .filter(Answer::isYes)
                        .count();
        int spouse = told.family().spouse().accompanying().isYes() ? 1 : 0;
        return (int) Math.min(MOST_PEOPLE, 1 + spouse + along);
    }

    private Div questions() {
        people.setLabel(Words.of("refile.people"));
        people.setHelperText(Words.of("refile.people.hint"));
        people.getElement().getThemeList().add("helper-above-field");
        people.setItems(counts().boxed().toList());
        people.setItemLabelGenerator(count -> Words.number((double) count));
        people.addValueChangeListener(_ -> asked());
        var questions = new Div(filed, people);
        questions.addClassNames("stack", "refile-questions");
        return questions;
    }

    private static Paragraph nothingTold() {
        var nothing = new Paragraph(Words.of("refile.nothing-told") + Words.of("sentence.apart"));
        nothing.add(new Anchor("assess", Words.of("machine.tell")));
        nothing.addClassNames("card", "ask");
        return nothing;
    }

    private static Section facts(RefilingFact.Section section, SourceList sources) {
        var facts = new FactList(sources);
        for (var fact : RefilingFact.of(section)) {
            var text = Words.of("refile.fact." + fact);
            if (section == RefilingFact.Section.UNKNOWN) {
                facts.unknown(text, fact.citation());
            } else {
                facts.known(text, fact.citation());
            }
        }
        return new Section(new H2(Words.of("refile." + section)), facts);
    }

    private static Div close() {
        var print = new NativeButton(
                Words.of("refile.print"),
                click -> click.getSource().getElement().executeJs("window.print()"));
        print.addClassName("button");
        var machine = new Anchor(TimeMachineView.ROUTE, Words.of("rules.tools.time-machine"));
        machine.addClassName("alone");
        var actions = new Div(print, machine);
        actions.addClassNames("actions", "no-print");
        var no = new Paragraph(Words.of("refile.no-advice"));
        no.addClassName("no-advice");
        return new Div(no, actions);
    }

    private void asked() {
        if (!settled) {
            return;
        }
        var address = ROUTE + "?" + PEOPLE + "=" + people.getValue();
        var day = filed.day().map(on -> "&" + FILED + "=" + on).orElse("");
        UI.getCurrent().getPage().getHistory().replaceState(null, address + day);
        show();
        spoken.setText(filed.day()
                .map(on -> Words.of("refile.waited", Words.day(on), Waits.inWords(on, today)))
                .orElse(""));
    }

    private void show() {
        results.removeAll();
        costs.removeAll();
        var day = filed.day();
        if (day.isEmpty()) {
            results.add(new Paragraph(Words.of("refile.filed.ask")));
        } else {
            showResults(day.get());
        }
        costs.add(new Section(
                new H2(Words.of("refile.costs")),
                new Paragraph(Words.of("refile.costs.hint")),
                new CostTable(day.orElse(RefilingFact.REFORM.minusDays(1)), today, people.getValue())));
    }

    private void showResults(LocalDate day) {
        var waited = new Paragraph(Words.of("refile.waited", Words.day(day), Waits.inWords(day, today)));
        var cards = new Div(
                new ResultCard(rules.assess(told, day))
                        .tagged(new Chip(Chip.Tone.PLAIN, Words.of("refile.stay", Words.day(day))))
                        .withFindings(true),
                new ResultCard(rules.assess(told, today))
                        .tagged(new Chip(Chip.Tone.PLAIN, Words.of("refile.again", Words.day(today))))
                        .withFindings(true));
        cards.addClassNames("set-results", "two");
        results.add(new H2(Words.of("refile.worth")), waited);
        Cautions.on(day, today, told, rules).forEach(caution -> {
            var said = new Paragraph(caution);
            said.addClassName("doubt");
            results.add(said);
        });
        results.add(cards, compared(day));
    }

    private Paragraph compared(LocalDate day) {
        var then = rules.inForce(day).getFirst().id();
        var now = rules.inForce(today).getFirst().id();
        var compare = new Anchor(Places.comparison(then, now), Words.of("refile.compare"));
        compare.addClassName("alone");
        return new Paragraph(compare);
    }
}
