package hk.praya.portal.application;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import hk.praya.domain.profile.Person;
import hk.praya.domain.profile.Profile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TaskListTest extends ApplicantPages {

    @Test
    void somebodyNewIsToldWhatAnApplicationIsAndStartsOne() {
        open("application");
        assertThat(_get(H1.class).getText()).isEqualTo("Your application");
        assertThat(the(CurrentDraft.class).find()).isEmpty();
        _click(button("Start an application"));
        assertThat(draft().completed()).isEmpty();
        assertThat(_find(TaskList.class)).hasSize(1);
    }

    @Test
    void somebodyWhoUsedTheCalculatorFindsTheAnswersThere() {
        startWith(Profile.UNANSWERED.withPerson(Person.UNANSWERED.withDateOfBirth(LocalDate.of(1990, 2, 1))));
        open("application");
        _assertNone(com.vaadin.flow.component.button.Button.class);
        assertThat(_get(
                                Anchor.class,
                                spec -> spec.withPredicate(
                                        a -> a.getHref().equals("application/about-you") && a.hasClassName("task")))
                        .getElement()
                        .getTextRecursively())
                .contains("About you", "In progress");
    }
}
