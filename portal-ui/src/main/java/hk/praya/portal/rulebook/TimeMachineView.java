package hk.praya.portal.rulebook;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hk.praya.domain.HongKong;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.assess.Sign;
import hk.praya.portal.assess.Verdict;
import hk.praya.portal.component.Chip;
import hk.praya.portal.layout.Arrival;
import hk.praya.portal.layout.Page;
import hk.praya.portal.profile.ToldProfile;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.QmasRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The visitor's own answers under every rule set, counted on any day since the Scheme began. */
@Route(TimeMachineView.ROUTE)
@AnonymousAllowed
public class TimeMachineView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "assess/compare";

    private static final long serialVersionUID = 1L;

    private static final String DAY = "on";

    private final transient QmasRules rules;
    private final transient Clock clock;
    private final transient ToldProfile profile;
    private final Paragraph nothing = nothingTold();
    private final DayQuestion day;
    private final Div result = new Div();
    private final Spoken spoken = new Spoken();
    private transient Profile told = Profile.UNANSWERED;
    private boolean allLines;

    public TimeMachineView(QmasRules rules, Clock clock, ToldProfile profile) {
        super("machine.heading");
        this.rules = rules;
        this.clock = clock;
        this.profile = profile;
        this.day = new DayQuestion("machine.day", new Days(rules)::refusal, this::chosen);
        setLead(Words.of("machine.lead"));
        getContent().addClassName("machine");
        getContent().add(nothing, day, result, spoken);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Arrival.of(this, event);
        told = profile.now();
        nothing.setVisible(told.equals(Profile.UNANSWERED));
        var today = HongKong.today(clock);
        day.show(Days.in(event.getLocation().getQueryParameters(), DAY).orElse(today));
        show(day.day().orElse(today));
    }

    private void chosen(LocalDate on) {
        UI.getCurrent().getPage().getHistory().replaceState(null, ROUTE + "?" + DAY + "=" + on);
        show(on);
        spoken.setText(Words.of("machine.on", Words.day(on)));
    }

    private static Paragraph nothingTold() {
        var nothing = new Paragraph(Words.of("machine.nothing-told") + Words.of("sentence.apart"));
        nothing.add(new Anchor("assess", Words.of("machine.tell")));
        nothing.addClassNames("card", "ask");
        return nothing;
    }

    private void show(LocalDate on) {
        result.removeAll();
        result.add(new H2(Words.of("machine.on", Words.day(on))));
        Cautions.on(on, HongKong.today(clock), told, rules).forEach(caution -> {
            var said = new Paragraph(caution);
            said.addClassName("doubt");
            result.add(said);
        });
        var cards = new Div();
        cards.addClassName("set-results");
        var routes = new UnorderedList();
        for (var assessment : rules.assessAll(told, on)) {
            if (assessment.kind() == Kind.ACHIEVEMENT) {
                routes.add(route(assessment, on));
            } else {
                cards.add(card(assessment, on));
            }
        }
        var achievement =
                new Section(new H2(Words.of("machine.routes")), new Paragraph(Words.of("machine.routes.hint")), routes);
        achievement.addClassName("routes");
        result.add(lines(on), cards, achievement);
    }

    private NativeButton lines(LocalDate on) {
        var button = new NativeButton(Words.of(allLines ? "machine.lines.hide" : "machine.lines.show"), _ -> {
            allLines = !allLines;
            show(on);
        });
        button.addClassNames("as-link", "no-print");
        return button;
    }

    private ResultCard card(Assessment assessment, LocalDate on) {
        var card = new ResultCard(assessment).withFindings(allLines);
        standing(assessment, on).ifPresent(card::tagged);
        return card;
    }

    /** How the set stands to the day, if it was in force or may have been. */
    private Optional<Chip> standing(Assessment assessment, LocalDate on) {
        var set = rules.ruleSet(assessment.ruleSet());
        if (Period.of(set, rules).isDoubtfulOn(on)) {
            var key = assessment.inForce() ? "machine.doubtful.counted" : "machine.doubtful";
            return Optional.of(new Chip(Chip.Tone.BAD, Words.of(key)));
        }
        return assessment.inForce()
                ? Optional.of(new Chip(Chip.Tone.MET, Words.of("machine.in-force")))
                : Optional.empty();
    }

    private ListItem route(Assessment assessment, LocalDate on) {
        var sign = new Sign();
        sign.show(assessment.reached());
        var verdict = new Span(new Verdict(assessment).brief());
        verdict.addClassName("worth");
        var route = new ListItem(sign, Places.link(assessment.ruleSet()), verdict);
        standing(assessment, on).ifPresent(route::add);
        return route;
    }
}
