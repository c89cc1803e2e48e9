package hk.praya.portal.forecast;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.Command;
import hk.praya.domain.assessment.Kind;
import hk.praya.domain.profile.Job;
import hk.praya.domain.profile.StatedYears;
import hk.praya.domain.profile.Work;
import hk.praya.portal.text.Words;
import hk.praya.scoring.forecast.Forecast;
import hk.praya.scoring.forecast.PresentWork;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/** Asks whether the work of today goes on, and says what that means for what has been told of it. */
final class WorkChoice extends RadioButtonGroup<PresentWork> {

    private static final long serialVersionUID = 1L;

    private final String meaning;
    private final boolean isTold;

    WorkChoice(Work told, LocalDate on, Command chosen) {
        meaning = Words.of("forecast.work.hint." + hint(told, YearMonth.from(on)));
        isTold = told.isLedger() || !told.stated().equals(StatedYears.UNANSWERED);
        setLabel(Words.of("forecast.work"));
        setItems(PresentWork.values());
        setItemLabelGenerator(assumed -> Words.of("forecast.work." + assumed));
        setValue(PresentWork.GOES_ON);
        addClassNames("segmented", "forecast-work");
        getElement().getThemeList().add("helper-above-field");
        addValueChangeListener(_ -> chosen.execute());
    }

    /** Says what the choice means for a test, and that it makes no difference where it makes none. */
    void show(Forecast chosen, Forecast other) {
        boolean makesNone = chosen.steps().equals(other.steps());
        setVisible(isTold && chosen.kind() != Kind.ACHIEVEMENT);
        setHelperText(makesNone ? Words.sentences(meaning, Words.of("forecast.work.same")) : meaning);
    }

    private static String hint(Work told, YearMonth month) {
        if (told.isLedger()) {
            return told.jobs().stream().anyMatch(job -> goesOn(job, month)) ? "jobs" : "ended";
        }
        return Objects.equals(told.stated().graduateLevel(), 0.0) ? "none" : "totals";
    }

    private static boolean goesOn(Job job, YearMonth month) {
        var last = job.to();
        return last == null || !last.isBefore(month);
    }
}
