package hk.praya.portal.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import hk.praya.domain.profile.PersonName;
import hk.praya.domain.profile.TravelDocument;
import hk.praya.portal.component.DateBoxes;
import hk.praya.portal.component.Problem;
import hk.praya.portal.text.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions about somebody's name, birth, nationality and travel document. */
final class IdentityFields extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 30;

    private final TextField surname = text("identity.surname", LONGEST_NAME);
    private final TextField givenNames = text("identity.given-names", LONGEST_NAME);
    private final TextField chinese = text("identity.chinese-name", LONGEST_NAME);
    private final DateBoxes born = new DateBoxes(Words.of("identity.date-of-birth"));
    private final ComboBox<String> nationality =
            Countries.choice(Words.of("identity.nationality"), this::changed);
    private final TextField number = text("identity.number", LONGEST_NUMBER);
    private final DateBoxes expires = new DateBoxes(Words.of("identity.expires"));
    private final Advice birthAdvice = new Advice();
    private final Advice nationalityAdvice = new Advice();
    private final Advice expiryAdvice = new Advice();
    private SerializableRunnable changed = () -> {};
    private boolean showing;

    IdentityFields() {
        surname.setHelperText(Words.of("identity.name.hint"));
        chinese.getElement().setAttribute("lang", "zh-Hant");
        born.setHelperText(Words.of("identity.date.hint"));
        nationality.setHelperText(Words.of("identity.nationality.hint"));
        expires.setHelperText(Words.of("identity.expires.hint"));
        add(
                questions("identity.name", surname, givenNames, chinese),
                questions("identity.birth", born, birthAdvice, nationality, nationalityAdvice),
                questions("identity.document", number, expires, expiryAdvice));
    }

    /** Lets the browser fill in what it knows of the person in front of it. */
    IdentityFields own() {
        surname.setAutocomplete(Autocomplete.FAMILY_NAME);
        givenNames.setAutocomplete(Autocomplete.GIVEN_NAME);
        born.birthday();
        return this;
    }

    /** Calls back at each change a person makes. */
    IdentityFields whenChanged(SerializableRunnable listener) {
        changed = listener;
        List.of(surname, givenNames, chinese, number)
                .forEach(field -> field.addValueChangeListener(_ -> changed()));
        List.of(born, expires).forEach(field -> field.addValueChangeListener(_ -> changed()));
        return this;
    }

    void show(Identity identity) {
        showing = true;
        var name = identity.name();
        if (!identity.equals(read())) {
            surname.setValue(orEmpty(name == null ? null : name.surname()));
            givenNames.setValue(orEmpty(name == null ? null : name.givenNames()));
            chinese.setValue(orEmpty(name == null ? null : name.chinese()));
            born.setValue(identity.dateOfBirth());
            nationality.setValue(identity.nationality());
            number.setValue(orEmpty(identity.travelDocument().number()));
            expires.setValue(identity.travelDocument().expiresOn());
        }
        showing = false;
    }

    /** Whether nothing at all has been typed. */
    boolean isBlank() {
        return List.of(surname, givenNames, chinese, number).stream()
                        .allMatch(field -> field.getValue().isBlank())
                && born.isBlank()
                && expires.isBlank()
                && nationality.isEmpty();
    }

    Identity read() {
        return new Identity(
                name(),
                born.getValue(),
                nationality.getValue(),
                new TravelDocument(orNull(number), expires.getValue()));
    }

    /** The problems, each at its field; what was typed and is no date counts as unreadable, not as missing. */
    List<Problem> problems(List<IdentityProblem> found) {
        return found.stream()
                .map(this::asTyped)
                .map(problem -> new Problem(field(problem), Words.of("identity.problem." + problem)))
                .toList();
    }

    /** Shows what a person should know about a date or nationality; null takes the advice away. */
    void advise(@Nullable String onBirth, @Nullable String onNationality, LocalDate today) {
        birthAdvice.show(onBirth);
        nationalityAdvice.show(onNationality);
        var identity = read();
        var expiry = identity.travelDocument().expiresOn();
        expiryAdvice.show(
                expiry != null && identity.expiresSoon(today)
                        ? Words.of("identity.expires-soon", Words.day(expiry))
                        : null);
    }

    private void changed() {
        if (!showing) {
            changed.run();
        }
    }

    private @Nullable PersonName name() {
        return surname.getValue().isBlank() && givenNames.getValue().isBlank()
                ? null
                : new PersonName(surname.getValue(), givenNames.getValue(), chinese.getValue());
    }

    private IdentityProblem asTyped(IdentityProblem problem) {
        if (problem == IdentityProblem.BIRTH_MISSING && born.isUnreadable()) {
            return IdentityProblem.BIRTH_UNREADABLE;
        }
        return problem == IdentityProblem.EXPIRY_MISSING && expires.isUnreadable()
                ? IdentityProblem.EXPIRY_UNREADABLE
                : problem;
    }

    private Component field(IdentityProblem problem) {
        return switch (problem) {
            case NAME_MISSING -> surname;
            case BIRTH_MISSING, BIRTH_UNREADABLE, BIRTH_IN_FUTURE, CHILD_TOO_OLD -> born;
            case NATIONALITY_MISSING -> nationality;
            case NUMBER_MISSING -> number;
            case EXPIRY_MISSING, EXPIRY_UNREADABLE, EXPIRED -> expires;
        };
    }

    private static Div questions(String key, Component... fields) {
        var questions = new Div(new H2(Words.of(key)));
        questions.add(fields);
        questions.addClassNames("questions", "stack");
        return questions;
    }

    private static TextField text(String key, int longest) {
        var field = new TextField(Words.of(key));
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(Autosave.TYPING_PAUSE_MS);
        field.getElement().getThemeList().add("helper-above-field");
        return field;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
