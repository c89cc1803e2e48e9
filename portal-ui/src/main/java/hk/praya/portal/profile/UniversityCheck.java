package hk.praya.portal.profile;

import static hk.praya.scoring.university.Universities.AGGREGATE_LIST;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.domain.HongKong;
import hk.praya.domain.profile.Degree;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.text.Words;
import hk.praya.scoring.university.Membership;
import hk.praya.scoring.university.Universities;
import hk.praya.scoring.university.University;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Says at once whether the institution of a degree counts as an eligible university today, and asks only where the list
 * cannot tell. An answer that was given stays, and goes before the list, until it is taken back.
 */
final class UniversityCheck extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int SUGGESTIONS = 3;

    private final transient Clock clock;
    private final InstitutionField institution;
    private final AnswerChoice answer;
    private final Div verdict = new Div();
    private final Div suggestions = new Div();
    private final Div why = new Div();
    private final Div override = new Div();

    UniversityCheck(Clock clock, InstitutionField institution, AnswerChoice answer) {
        this.clock = clock;
        this.institution = institution;
        this.answer = answer;
        verdict.addClassName("list-verdict");
        verdict.getElement().setAttribute("role", "status");
        suggestions.addClassName("suggestions");
        why.add(hint(Words.of("university.unknown.hint")), official());
        override.addClassName("override");
        override.add(new Paragraph(Words.of("university.own.counts")), listInstead());
        institution.addValueChangeListener(_ -> show());
        answer.addValueChangeListener(_ -> show());
        getContent().addClassNames("stack", "university-check");
        getContent().add(verdict, suggestions, why, answer, override);
        show();
    }

    /** Where it is answered whether the university of a degree is eligible; empty where that is settled. */
    Optional<Component> open(Degree degree) {
        if (!AGGREGATE_LIST.awarded(degree, today()).isUnanswered()) {
            return Optional.empty();
        }
        return Optional.of(degree.institution() == null ? institution : answer);
    }

    private void show() {
        var name = institution.getValue();
        var school = name == null ? Optional.<University>empty() : AGGREGATE_LIST.find(name);
        boolean settled = school.isPresent() && hasList();
        verdict.removeAll();
        suggestions.removeAll();
        if (settled) {
            school.ifPresent(this::tell);
        } else if (name != null) {
            verdict.add(said(hasList() ? "university.unknown" : "university.no-list", "open"));
            suggest(name);
        }
        why.setVisible(!settled && name != null);
        suggestions.setVisible(suggestions.getComponentCount() > 0);
        boolean answered = !answer.answer().isUnanswered();
        answer.setVisible(!settled || answered);
        override.setVisible(settled && answered);
    }

    private void tell(University school) {
        boolean counts = school.isMemberOn(today());
        verdict.add(counts ? said("university.counts", "met") : said("university.counts-not", "not"));
        verdict.add(hint(counts ? Words.of("university.counts.hint") : days(school.memberships())));
    }

    /** The days on which a university that is not on the list today was on it, or will be. */
    private static String days(List<Membership> memberships) {
        var newest = memberships.getLast();
        var to = newest.to();
        return to == null
                ? Words.of("university.listed.from", Words.day(newest.from()))
                : Words.of("university.listed.until", Words.day(newest.from()), Words.day(to));
    }

    private void suggest(String name) {
        var likely = AGGREGATE_LIST.search(name).stream().limit(SUGGESTIONS).toList();
        if (!likely.isEmpty()) {
            suggestions.add(hint(Words.of("university.meant")));
            likely.forEach(school -> suggestions.add(choosing(school)));
        }
    }

    private Button choosing(University school) {
        var button = new Button(school.name(), _ -> {
            institution.setValue(school.name());
            institution.focus();
        });
        button.getElement().getThemeList().add("tertiary");
        return button;
    }

    private Button listInstead() {
        var button = new Button(Words.of("university.own.withdraw"), _ -> {
            answer.setValue(null);
            institution.focus();
        });
        button.getElement().getThemeList().add("tertiary");
        return button;
    }

    private Paragraph said(String key, String style) {
        var said = new Paragraph(Words.of(key, Words.day(today())));
        said.addClassName(style);
        return said;
    }

    private static Anchor official() {
        var link = new Anchor(Universities.LONGER_LIST.url().toString(), Words.of("university.official"));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }

    private boolean hasList() {
        return !today().isBefore(AGGREGATE_LIST.editions().getFirst());
    }

    private LocalDate today() {
        return HongKong.today(clock);
    }
}
