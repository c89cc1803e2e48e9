package hk.praya.portal.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hk.praya.domain.assessment.Standing;
import hk.praya.portal.text.Words;
import hk.praya.scoring.talent.Profession;
import hk.praya.scoring.talent.TalentLists;

/** What is known of the profession that was chosen: what its specification asks for, and how sure its place is. */
final class ProfessionNote extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ProfessionField field;
    private final Div known = new Div();

    ProfessionNote(ProfessionField field) {
        this.field = field;
        known.getElement().setAttribute("role", "status");
        var link = new Anchor(TalentLists.OFFICIAL_PAGE.url().toString(), Words.of("work.profession.official"));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        field.addValueChangeListener(_ -> show());
        getContent().addClassName("list-note");
        getContent().add(known, link);
    }

    private void show() {
        known.removeAll();
        if (field.isEmpty()) {
            return;
        }
        var profession = field.chosen();
        profession.ifPresentOrElse(this::tell, () -> say(Words.of("work.profession.unknown")));
    }

    private void tell(Profession profession) {
        var asks = profession.specification();
        say(asks == null ? Words.of("work.profession.asks.unknown") : Words.of("work.profession.asks", asks));
        if (profession.standing() != Standing.OFFICIAL) {
            say(Words.of("work.profession." + profession.standing()));
        }
    }

    private void say(String sentence) {
        known.add(new Paragraph(sentence));
    }
}
