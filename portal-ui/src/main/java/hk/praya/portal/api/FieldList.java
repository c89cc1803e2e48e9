package hk.praya.portal.api;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hk.praya.portal.api.Part.Form;
import hk.praya.portal.text.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a request or an answer, each with what it holds and means; made when somebody looks. */
final class FieldList extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private boolean written;

    private FieldList(String key, Class<?> from, boolean sayNullable) {
        super(Words.of(key));
        addClassName("fields");
        addToggleListener(_ -> write(from, sayNullable));
    }

    /** The fields of a request, each of which may be null. */
    static FieldList ofRequest(Class<?> request) {
        return new FieldList("api.fields.request", request, false);
    }

    /** @param key the words that say what it is that is answered */
    static FieldList ofAnswer(String key, Class<?> answer) {
        return new FieldList(key, answer, true);
    }

    private void write(Class<?> from, boolean sayNullable) {
        if (isOpen() && !written) {
            written = true;
            var records = new Div();
            Schemas.reachable(List.of(from)).forEach(type -> records.add(record(type, sayNullable)));
            setContent(records);
        }
    }

    private static Div record(Class<?> type, boolean sayNullable) {
        var fields = new DescriptionList();
        Part.of(type)
                .forEach(part ->
                        fields.add(term(part, sayNullable), new Description(Words.of("api.field." + part.key()))));
        var name = Schemas.name(type);
        return new Div(new H3(new Code(name)), new Paragraph(Words.of("api.schema." + name)), fields);
    }

    private static Term term(Part part, boolean sayNullable) {
        var kind = new Span(part.nullable() && sayNullable ? Words.of("api.form.nullable", kind(part)) : kind(part));
        kind.addClassName("kind");
        return new Term(new Code(part.name()), kind);
    }

    private static String kind(Part part) {
        var one = Words.of("api.form." + part.form(), named(part));
        return part.list() ? Words.of("api.form.list", one) : one;
    }

    private static String named(Part part) {
        return part.form() == Form.CHOICE
                ? Stream.of(part.type().getEnumConstants())
                        .map(Object::toString)
                        .collect(Collectors.joining(", "))
                : Schemas.name(part.type());
    }
}
