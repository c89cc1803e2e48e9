package hk.praya.portal.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.domain.account.AccountId;
import hk.praya.domain.casework.CaseFile;
import hk.praya.portal.text.Words;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** What an officer may do with a case as it stands, and what has just come of it. */
final class ActsCard extends Div {

    private static final long serialVersionUID = 1L;

    private final Div notice = new Div();
    private final Paragraph nothing = new Paragraph(Words.of("desk.acts.none"));
    private final List<ActPanel> panels;

    ActsCard(Casework casework, Clock clock, AccountId officer, CaseDesk desk) {
        panels = List.of(
                new AskPanel(casework, clock, officer, desk),
                new MovePanel(casework, officer, desk),
                new DecidePanel(casework, officer, desk));
        var heading = new H2(Words.of("desk.acts"));
        heading.setId("acts");
        heading.getElement().setAttribute("tabindex", "-1");
        notice.addClassName("card");
        notice.getElement().setAttribute("tabindex", "-1");
        notice.setVisible(false);
        addClassNames("card", "acts");
        add(heading, notice, nothing);
        panels.forEach(this::add);
    }

    void show(CaseFile file) {
        panels.forEach(panel -> panel.show(file));
        nothing.setVisible(panels.stream().noneMatch(ActPanel::isVisible));
    }

    void sayDone(String text) {
        say("status", "calm", text);
    }

    void sayMoved() {
        say("alert", "ask", Words.of("desk.moved"));
    }

    /** Says it where the officer is, and leads them there. */
    private void say(String role, String tone, String text) {
        Stream.of("calm", "ask").forEach(other -> notice.setClassName(other, other.equals(tone)));
        notice.getElement().setAttribute("role", role);
        notice.setText(text);
        notice.setVisible(true);
        notice.getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'center'}); })");
    }
}
