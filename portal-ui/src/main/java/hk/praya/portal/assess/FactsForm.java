package hk.praya.portal.assess;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import hk.praya.domain.profile.Profile;
import hk.praya.domain.profile.Question;
import hk.praya.portal.profile.AchievementSection;
import hk.praya.portal.profile.BirthSection;
import hk.praya.portal.profile.FamilySection;
import hk.praya.portal.profile.LanguageSection;
import hk.praya.portal.profile.MeansSection;
import hk.praya.portal.profile.ProfileSection;
import hk.praya.portal.profile.StudySection;
import hk.praya.portal.profile.SuitabilitySection;
import hk.praya.portal.profile.WorkSection;
import hk.praya.portal.text.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Every question of the calculator, one part below the other. */
public final class FactsForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final List<ProfileSection> sections = new ArrayList<>();

    /**
     * @param aboutKey the key of the heading over the questions about the person
     * @param family asks about the family, or says what has been entered about it elsewhere
     */
    public FactsForm(Clock clock, String aboutKey, Component... family) {
        getContent().addClassName("facts-form");
        add("about", aboutKey, "", new BirthSection(clock), new SuitabilitySection());
        add("education", "", new StudySection());
        add("work", "", new WorkSection(clock));
        add("languages", "", new LanguageSection());
        add("means", "", new MeansSection());
        add("family", "facts.family.hint", family);
        add("achievement", "facts.achievement.hint", new AchievementSection());
    }

    FactsForm(Clock clock) {
        this(clock, new FamilySection());
    }

    FactsForm(Clock clock, Component family) {
        this(clock, "facts.about", family);
    }

    /** Where the changes go. */
    public void onEdit(Consumer<UnaryOperator<Profile>> edits) {
        sections.forEach(section -> section.onEdit(edits));
    }

    /** Shows what a profile says. */
    public void show(Profile profile) {
        sections.forEach(section -> section.show(profile));
    }

    /** Takes the person to where a question is asked. */
    void focus(Question question) {
        sections.stream().filter(section -> section.asks(question)).findFirst().ifPresent(s -> s.focus(question));
    }

    private void add(String name, String hintKey, Component... parts) {
        add(name, "facts." + name, hintKey, parts);
    }

    private void add(String name, String headingKey, String hintKey, Component... parts) {
        var heading = new H2(Words.of(headingKey));
        heading.setId("facts-" + name);
        var part = new Section(heading);
        part.addClassName("questions");
        part.getElement().setAttribute("aria-labelledby", "facts-" + name);
        if (!hintKey.isEmpty()) {
            var hint = new Paragraph(Words.of(hintKey));
            hint.addClassName("hint");
            part.add(hint);
        }
        for (var component : parts) {
            part.add(component);
            if (component instanceof ProfileSection section) {
                sections.add(section);
            }
        }
        getContent().add(part);
    }
}
