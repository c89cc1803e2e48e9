package hk.praya.portal.status;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.HongKong;
import hk.praya.domain.casework.CaseEvent;
import hk.praya.domain.casework.CaseHistory;
import hk.praya.portal.text.Words;
import java.util.List;

/** Who has looked at a case, and when. */
final class LookedCard extends Section {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 3;

    LookedCard(CaseHistory history) {
        addClassNames("card", "looked");
        add(new H2(Words.of("status.looked")));
        var looks = history.events().reversed().stream()
                .filter(CaseEvent.LookedAt.class::isInstance)
                .toList();
        if (looks.isEmpty()) {
            add(new Paragraph(Words.of("status.looked.nobody")));
            return;
        }
        add(days(looks), everything(looks));
    }

    private static UnorderedList days(List<CaseEvent> looks) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        looks.stream()
                .limit(SHOWN)
                .map(look -> Words.of("status.looked.at", Words.day(HongKong.dayOf(look.at()))))
                .forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static NativeDetails everything(List<CaseEvent> looks) {
        var list = new UnorderedList();
        looks.forEach(look -> list.add(new ListItem(Words.of("status.looked.at", Words.moment(look.at())))));
        return new NativeDetails(Words.of("status.looked.all", looks.size()), list);
    }
}
