package hk.praya.portal.rulebook;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import hk.praya.portal.text.Words;
import hk.praya.scoring.rule.InForce;
import hk.praya.scoring.talent.TalentList;
import hk.praya.scoring.talent.TalentLists;
import hk.praya.scoring.university.Universities;
import java.time.LocalDate;
import java.util.List;

/** The lists that rules refer to, which change on days of their own: each edition with its day, its count and its source. */
final class DatedLists extends Section {

    private static final long serialVersionUID = 1L;

    private static final Universities EDITIONS = Universities.AGGREGATE_LIST;

    private final SourceList sources = new SourceList(Places.RULES);

    DatedLists() {
        setId("lists");
        addClassName("dated-lists");
        add(new H2(Words.of("lists.heading")), new Paragraph(Words.of("lists.hint")));
        add(new H3(Words.of("lists.talent")), talentLists(), new Paragraph(Words.of("lists.talent.hint")));
        add(new H3(Words.of("lists.universities")), universities(), longerList());
        add(new H3(Words.of("set.sources")), sources);
    }

    private NativeTable talentLists() {
        var table = table("lists.talent", "lists.talent.count", "lists.source");
        for (var list : TalentLists.all().reversed()) {
            var row = row(table, day(list.inForce()), list.announced());
            row.addDataCell().add(new Span(found(list)), Cited.byTitle(list.source(), sources));
        }
        return table;
    }

    private static String found(TalentList list) {
        return list.isComplete()
                ? Words.of("lists.talent.all")
                : Words.of("lists.talent.found", list.professions().size());
    }

    private NativeTable universities() {
        var table = table("lists.universities", "lists.universities.count", "lists.universities.changes");
        for (var edition : EDITIONS.editions().reversed()) {
            row(table, Words.day(edition), EDITIONS.on(edition).size())
                    .addDataCell()
                    .setText(changes(edition));
        }
        return table;
    }

    /** How many universities an edition took in and left out. */
    private static String changes(LocalDate edition) {
        if (edition.equals(EDITIONS.editions().getFirst())) {
            return Words.of("lists.universities.first");
        }
        var before = EDITIONS.on(edition.minusDays(1));
        var after = EDITIONS.on(edition);
        long joined = after.stream()
                .filter(university -> !before.contains(university))
                .count();
        long left = before.stream()
                .filter(university -> !after.contains(university))
                .count();
        return left == 0
                ? Words.of("lists.universities.joined", joined)
                : Words.of("lists.universities.joined-left", joined, left);
    }

    private FactList longerList() {
        var facts = new FactList(sources);
        facts.known(Words.of("lists.universities.read"), Universities.SOURCE);
        facts.unknown(Words.of("lists.universities.hint"), Universities.LONGER_LIST);
        return facts;
    }

    private static NativeTable table(String captionKey, String countKey, String lastKey) {
        var table = new NativeTable();
        table.addClassName("lines");
        table.setCaptionText(Words.of(captionKey));
        var head = table.getHead().addRow();
        for (var key : List.of("lists.since", countKey, lastKey)) {
            var cell = head.addHeaderCell();
            cell.setText(Words.of(key));
            cell.getElement().setAttribute("scope", "col");
        }
        return table;
    }

    private static NativeTableRow row(NativeTable table, String since, int count) {
        var row = table.getBody().addRow();
        var name = row.addHeaderCell();
        name.setText(since);
        name.getElement().setAttribute("scope", "row");
        var number = row.addDataCell();
        number.setText(Words.number((double) count));
        number.addClassName("points");
        return row;
    }

    /** The day from which a list is in force, or the days between which it began. */
    private static String day(InForce begin) {
        return begin.isConfirmed()
                ? Words.day(begin.from())
                : Words.of("lists.between", Words.day(begin.earliest()), Words.day(begin.latest()));
    }
}
