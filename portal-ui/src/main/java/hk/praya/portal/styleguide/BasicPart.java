package hk.praya.portal.styleguide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import hk.praya.domain.profile.Answer;
import hk.praya.portal.component.AnswerChoice;
import hk.praya.portal.component.Chip;
import hk.praya.portal.component.DateBoxes;
import hk.praya.portal.component.ErrorSummary;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.stream.Stream;

/** Letters, words, notices, buttons and fields. */
final class BasicPart {

    private BasicPart() {}

    static Component[] errors() {
        var email = new TextField(Words.of("account.email"));
        email.setValue("mei@");
        var born = new DateBoxes(Words.of("ask.DATE_OF_BIRTH"));
        var summary = new ErrorSummary();
        summary.show(List.of(
                new Problem(email, Words.of("account.email.wrong")),
                new Problem(born, Words.of("date.birth.unreadable"))));
        return new Component[] {summary, email, born};
    }

    static Component[] type() {
        var number = new Span(Words.number(1_250_000));
        number.addClassName("num");
        var hint = new Paragraph(Words.of("ask.DATE_OF_BIRTH.hint"));
        hint.addClassName("hint");
        return new Component[] {
            new H3(Words.of("start.for")), new Paragraph(Words.of("start.lead")), hint, new Paragraph(number)
        };
    }

    static Component[] chips() {
        return Stream.of(Chip.Tone.values())
                .map(tone -> new Chip(tone, Words.of("styleguide.chip." + tone)))
                .toArray(Component[]::new);
    }

    static Component[] notices() {
        return Stream.of("", "calm", "ask", "bad")
                .map(tone -> {
                    var notice = new Div(new H3(Words.of("start.not")), new Paragraph(Words.of("start.not.text")));
                    notice.addClassName("card");
                    if (!tone.isEmpty()) {
                        notice.addClassName(tone);
                    }
                    return notice;
                })
                .toArray(Component[]::new);
    }

    static Component[] actions() {
        var primary = new Button(Words.of("start.assess"));
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        var off = new Button(Words.of("step.continue"));
        off.setEnabled(false);
        var remove = new Button(Words.of("entry.remove"));
        remove.addThemeVariants(ButtonVariant.ERROR);
        var quiet = new Button(Words.of("entry.change"));
        quiet.addThemeVariants(ButtonVariant.TERTIARY);
        return new Component[] {
            primary,
            new Button(Words.of("start.register")),
            remove,
            quiet,
            off,
            new Anchor("rules", Words.of("foot.rules"))
        };
    }

    static Component[] fields() {
        var choice = new AnswerChoice(Words.of("ask.SPOUSE"));
        choice.setHelperText(Words.of("ask.SPOUSE.hint"));
        choice.setValue(Answer.YES);
        var born = new DateBoxes(Words.of("ask.DATE_OF_BIRTH"));
        born.setValue(Specimens.TODAY.minusYears(37));
        var kept = new TextField(Words.of("account.email"));
        kept.setValue("mei@example.org");
        kept.setReadOnly(true);
        return new Component[] {choice, born, kept};
    }
}
