package hk.praya.portal.forecast;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.profile.Profile;
import hk.praya.portal.text.Reasons;
import hk.praya.portal.text.Words;
import hk.praya.scoring.forecast.Forecast;

/** The forecast under one test: in brief, in days, as a chart, and day by day. */
final class ForecastPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Paragraph brief = new Paragraph();
    private final Paragraph notInForce = new Paragraph(Words.of("forecast.not-in-force"));
    private final Paragraph untold = new Paragraph();
    private final WorkChoice work;
    private final Div numbers = new Div();
    private final Div days = new Div();

    /** @param work asks what is assumed about work; it keeps its place whatever is shown */
    ForecastPanel(WorkChoice work) {
        this.work = work;
        brief.addClassName("forecast-brief");
        brief.getElement().setAttribute("aria-live", "polite");
        notInForce.addClassNames("card", "ask");
        untold.addClassName("hint");
        getContent().addClassName("forecast-panel");
        getContent().add(notInForce, brief, untold, numbers, work, days);
    }

    /** @param other the forecast under the other assumption about work */
    void show(Forecast forecast, Forecast other, Profile told) {
        var missing = TellFirst.untold(told).stream().map(Words::of).toList();
        notInForce.setVisible(!forecast.inForce());
        brief.setText(new InBrief(forecast).wordsBeside(other));
        untold.setVisible(!missing.isEmpty());
        untold.setText(missing.isEmpty() ? "" : Words.of("forecast.untold", Reasons.list(missing)));
        work.show(forecast, other);
        numbers.removeAll();
        days.removeAll();
        if (forecast.kind() != Kind.ACHIEVEMENT) {
            numbers.add(new KeyDays(forecast));
            days.add(
                    new H2(Words.of("forecast.chart.heading")),
                    new StepChart(forecast, told.person().dateOfBirth()).chart());
        }
        days.add(
                new H2(Words.of("forecast.turns.heading")),
                new Turns(forecast),
                new H2(Words.of("forecast.granted.heading")),
                new Granted(forecast, other));
    }
}
