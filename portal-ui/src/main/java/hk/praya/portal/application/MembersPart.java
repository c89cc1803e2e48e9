package hk.praya.portal.application;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableConsumer;
import hk.praya.domain.application.Dependant;
import hk.praya.domain.application.Step;
import hk.praya.domain.profile.Answer;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One question on who comes along, and the entries of those who do. */
final class MembersPart extends Div {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final AnswerChoice choice;
    private final Div cards = new Div();
    private final Anchor add = new Anchor();
    private final Div adder = new Div(add);
    private final List<MemberCard> shown = new ArrayList<>();
    private final SerializableConsumer<Dependant> remove;
    private transient List<Dependant> members = List.of();

    /** @param key the key of the question, from which its other words follow */
    MembersPart(String key, SerializableConsumer<Dependant> remove) {
        this.key = key;
        this.remove = remove;
        choice = new AnswerChoice(Words.of(key)).settled();
        choice.setHelperText(Words.of(key + ".hint"));
        add.addClassName("button");
        cards.addClassName("members");
        addClassNames("questions", "stack");
        add(new H2(Words.of(key + ".heading")), choice, cards, adder);
    }

    void whenAnswered(SerializableConsumer<Answer> answered) {
        choice.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                answered.accept(choice.answer());
            }
        });
    }

    List<Dependant> members() {
        return members;
    }

    void show(Answer answer, List<Dependant> entered, LocalDate today, boolean fromCheck) {
        members = entered;
        choice.show(answer);
        cards.removeAll();
        shown.clear();
        for (var member : entered) {
            var card = new MemberCard(
                    member, today, route(member.id().toString(), fromCheck), () -> remove.accept(member));
            shown.add(card);
            cards.add(card);
        }
        adder.setVisible(answer.isYes() && (isForMany() || entered.isEmpty()));
        add.setHref(route(FamilyMemberView.fresh(isForMany()), fromCheck));
        add.setText(Words.of(key + (entered.isEmpty() ? ".add" : ".add-another")));
    }

    /** What has to be put right: the answer, those who are not entered, and what their entries lack. */
    List<Problem> problems(LocalDate today) {
        if (choice.answer().isUnanswered()) {
            return List.of(new Problem(choice, Words.of(key + ".unanswered")));
        }
        if (choice.answer().isYes() && members.isEmpty()) {
            return List.of(new Problem(choice, Words.of(key + ".nobody")));
        }
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < members.size(); i++) {
            var lacks = FamilyMember.lacks(members.get(i), today);
            if (!lacks.isEmpty()) {
                problems.add(new Problem(
                        shown.get(i).change(),
                        Words.of(
                                "member.put-right",
                                FamilyMember.called(members.get(i)),
                                Words.joined("list.comma", lacks))));
            }
        }
        return problems;
    }

    private boolean isForMany() {
        return key.equals("family.children");
    }

    private static String route(String person, boolean fromCheck) {
        var route = Steps.route(Step.FAMILY) + "/" + person;
        return fromCheck ? BackLink.fromCheck(route) : route;
    }
}
