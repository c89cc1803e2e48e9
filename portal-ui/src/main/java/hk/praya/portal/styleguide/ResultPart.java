package hk.praya.portal.styleguide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import hk.praya.domain.assessment.Assessment;
import hk.praya.domain.assessment.RuleSetId;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.assess.ResultHead;
import hk.praya.portal.assess.ResultPanel;
import hk.praya.portal.component.TideGauge;
import hk.praya.portal.forecast.StepChart;
import hk.praya.portal.rulebook.SharesChart;
import hk.praya.portal.statistics.YearChart;
import hk.praya.portal.status.Course;
import hk.praya.portal.status.CourseChart;
import hk.praya.portal.text.Words;
import hk.praya.scoring.advice.Settling;
import hk.praya.scoring.forecast.Forecast;
import hk.praya.scoring.forecast.PresentWork;
import hk.praya.scoring.qmas.QmasRules;
import hk.praya.scoring.rule.Comparison;
import hk.praya.scoring.statistics.QmasStatistics;
import java.util.List;
import java.util.stream.Stream;

/** Results, gauges and charts. */
final class ResultPart {

    private final QmasRules rules;

    ResultPart(QmasRules rules) {
        this.rules = rules;
    }

    ResultPanel panel() {
        var results = rules.inForce(Specimens.TODAY).stream()
                .map(set -> rules.assess(set.id(), Specimens.halfTold(), Specimens.TODAY))
                .toList();
        return new ResultPanel(results, this::soonest, _ -> {}, () -> {}, () -> {});
    }

    Component[] heads() {
        return Stream.of(Specimens.enough(), Specimens.halfTold(), Specimens.tooLittle(), Profile.UNANSWERED)
                .map(profile -> head(rules.assess(profile, Specimens.TODAY)))
                .toArray(Component[]::new);
    }

    static Component[] gauges() {
        return Stream.of(List.of(0, 0), List.of(2, 5), List.of(6, 9), List.of(12, 12))
                .map(worth -> {
                    var gauge = new TideGauge();
                    gauge.show(
                            worth.get(0), worth.get(1), 6, 12, Words.of("papers.gauge", worth.get(0), worth.get(1), 6));
                    return gauge;
                })
                .toArray(Component[]::new);
    }

    Component[] charts() {
        var before = rules.ruleSet(new RuleSetId("gpt-245"));
        var now = rules.ruleSet(new RuleSetId("gpt-2024"));
        var told = Specimens.enough();
        var forecast = Forecast.of(told, now, Specimens.TODAY, PresentWork.GOES_ON, true);
        return new Component[] {
            CourseChart.of(Course.of(Specimens.history(), Specimens.MORNING)),
            new StepChart(forecast, told.person().dateOfBirth()).chart(),
            SharesChart.of(new Comparison(before, now)),
            YearChart.of(QmasStatistics.BY_YEAR)
        };
    }

    private List<Settling> soonest(Assessment result) {
        return Settling.soonest(rules.ruleSet(result.ruleSet()), Specimens.halfTold(), result.on());
    }

    private static Div head(Assessment result) {
        var head = new ResultHead();
        head.show(result);
        var card = new Div(head);
        card.addClassName("card");
        return card;
    }
}
