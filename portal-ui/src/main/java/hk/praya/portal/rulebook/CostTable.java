package hk.praya.portal.rulebook;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.domain.assessment.Citation;
import hk.praya.portal.text.Words;
import hk.praya.scoring.qmas.Fees;
import java.time.LocalDate;

/** What staying and filing again would cost, for all who apply, in the fees of the Immigration Department alone. */
final class CostTable extends Div {

    private static final long serialVersionUID = 1L;

    private final SideBySide table = new SideBySide(
            Words.of("refile.costs"),
            Words.of("refile.cost.what"),
            new Text(Words.of("refile.cost.stay")),
            new Text(Words.of("refile.cost.again")));
    private final int people;

    CostTable(LocalDate filed, LocalDate today, int people) {
        this.people = people;
        var then = Fees.ofApplicationMadeOn(filed);
        var now = Fees.ofApplicationMadeOn(today);
        table.addClassName("cost-table");
        row("refile.cost.filed", then.applicationHkd(), then.applicationHkd());
        row("refile.cost.now", 0, now.applicationHkd());
        row("refile.cost.selected", then.visaHkd(), now.visaHkd());
        row("refile.cost.total", then.visaHkd(), now.applicationHkd() + now.visaHkd());
        row("refile.cost.refused", 0, now.applicationHkd());
        add(table, source("refile.cost.then", then), source("refile.cost.today", now));
    }

    private void row(String key, int stayHkd, int againHkd) {
        table.row(Words.of(key), sum(stayHkd), sum(againHkd));
    }

    private String sum(int hkdForEach) {
        return hkdForEach == 0 ? Words.of("refile.cost.nothing") : Words.dollars((long) hkdForEach * people);
    }

    private Paragraph source(String key, Fees fees) {
        var source = new Paragraph(Words.of(
                        key,
                        Words.dollars(fees.applicationHkd()),
                        Words.dollars(fees.visaHkd()),
                        Words.day(Fees.RAISED_ON))
                + Words.of("sentence.apart"));
        source.add(
                Cited.external(fees.citation(), fees.citation().title()),
                new Text(Words.of("refile.cost.read", read(fees.citation()))));
        source.addClassName("hint");
        return source;
    }

    private static String read(Citation source) {
        return Words.of("source.standing", Words.of(source.standing()), Words.day(source.readOn()));
    }
}
