package hk.praya.portal.assess;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.profile.PersonName;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.Optional;

/** The family as it is entered in an application; that is where it is changed. */
final class EnteredFamily extends Div {

    private static final long serialVersionUID = 1L;

    EnteredFamily(List<Dependant> entered) {
        var list = new UnorderedList();
        entered.forEach(dependant -> list.add(new ListItem(line(dependant))));
        add(
                new Paragraph(Words.of("family.entered")),
                list,
                new Anchor("application/family", Words.of("family.change")));
        addClassName("card");
    }

    private static String line(Dependant dependant) {
        var relationship = Words.of("family.relationship." + dependant.relationship());
        var name = Optional.ofNullable(dependant.name()).map(PersonName::full);
        return name.map(told -> Words.of("family.named", relationship, told)).orElse(relationship);
    }
}
