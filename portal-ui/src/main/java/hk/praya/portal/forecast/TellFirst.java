package hk.praya.portal.forecast;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.portal.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What has to be told before there is anything to foresee, and where to tell it. */
final class TellFirst extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    TellFirst(List<Question> questions) {
        var list = new UnorderedList();
        questions.forEach(question -> list.add(new ListItem(Words.of(question))));
        var go = new Anchor("assess", Words.of("forecast.tell.go"));
        go.addClassNames("button", "primary");
        getContent().addClassNames("card", "forecast-tell");
        getContent().add(new H2(Words.of("forecast.tell")), new Paragraph(Words.of("forecast.tell.text")), list, go);
    }

    /** Whether nothing at all has been told that time adds to. */
    static boolean isAllUntold(Profile profile) {
        return untold(profile).size() == 3 && profile.family().children() == null;
    }

    /** The questions that time adds to and that have not been answered. */
    static List<Question> untold(Profile profile) {
        var questions = new ArrayList<Question>();
        if (profile.person().dateOfBirth() == null) {
            questions.add(Question.DATE_OF_BIRTH);
        }
        if (!profile.work().isLedger() && profile.work().stated().graduateLevel() == null) {
            questions.add(Question.GRADUATE_YEARS);
        }
        if (profile.study().degrees() == null) {
            questions.add(Question.DEGREES);
        }
        return questions;
    }
}
