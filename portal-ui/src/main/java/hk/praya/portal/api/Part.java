package hk.praya.portal.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field of the API's JSON, read off the record that it is written from or read into.
 *
 * @param form what the field holds; of a list, what each of its elements is
 * @param type the record or enumeration, where the form is one
 */
record Part(Class<?> owner, String name, Form form, Class<?> type, boolean list, boolean nullable) {

    /** What a field can hold. */
    enum Form {
        OBJECT,
        CHOICE,
        YES_NO,
        WHOLE,
        NUMBER,
        DAY,
        MONTH,
        ADDRESS,
        TEXT
    }

    /** The fields of a record, in their order. */
    static List<Part> of(Class<?> owner) {
        return Stream.of(owner.getRecordComponents()).map(Part::of).toList();
    }

    /** What the field is called among all: {@code Job.from}. */
    String key() {
        return owner.getSimpleName() + "." + name;
    }

    private static Part of(RecordComponent component) {
        var declared = component.getAnnotatedType();
        boolean list = List.class.equals(component.getType());
        var type = list ? element(declared) : component.getType();
        return new Part(
                component.getDeclaringRecord(),
                component.getName(),
                form(type),
                type,
                list,
                declared.isAnnotationPresent(Nullable.class));
    }

    private static Class<?> element(AnnotatedType list) {
        return (Class<?>) ((AnnotatedParameterizedType) list).getAnnotatedActualTypeArguments()[0].getType();
    }

    private static Form form(Class<?> type) {
        if (type.isRecord()) {
            return Form.OBJECT;
        }
        if (type.isEnum()) {
            return Form.CHOICE;
        }
        return switch (type.getSimpleName()) {
            case "boolean", "Boolean" -> Form.YES_NO;
            case "int", "Integer", "long", "Long" -> Form.WHOLE;
            case "double", "Double" -> Form.NUMBER;
            case "LocalDate" -> Form.DAY;
            case "YearMonth" -> Form.MONTH;
            case "URI" -> Form.ADDRESS;
            case "String" -> Form.TEXT;
            default -> throw new IllegalStateException("the API has no JSON for " + type);
        };
    }
}
