package hk.praya.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import hk.praya.portal.api.Part.Form;
import hk.praya.portal.text.Words;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the records of the API as JSON Schema: what stands in them, what it means, and what it is held to. */
final class Schemas {

    private static final String PLACE = "#/components/schemas/";

    private final ApiSettings limits;

    Schemas(ApiSettings limits) {
        this.limits = limits;
    }

    /** Describes every record that a request or an answer is made of. */
    void write(ObjectNode schemas) {
        var requests = reachable(Stream.of(Operation.values())
                .flatMap(operation -> operation.request().stream())
                .toList());
        var answers =
                reachable(Stream.concat(Stream.of(Operation.values()).map(Operation::answer), Stream.of(Problem.class))
                        .toList());
        requests.forEach(type -> schema(schemas.putObject(name(type)), type, true));
        answers.forEach(type -> schema(schemas.putObject(name(type)), type, false));
    }

    /** The records, and all that stand in them. */
    static Set<Class<?>> reachable(Collection<? extends Class<?>> from) {
        var found = new LinkedHashSet<Class<?>>();
        from.forEach(type -> reach(type, found));
        return found;
    }

    private static void reach(Class<?> type, Set<Class<?>> found) {
        if (found.add(type)) {
            Part.of(type).stream()
                    .filter(part -> part.form() == Form.OBJECT)
                    .forEach(part -> reach(part.type(), found));
        }
    }

    private void schema(ObjectNode schema, Class<?> type, boolean request) {
        schema.put("type", "object").put("description", Words.of("api.schema." + name(type)));
        var properties = schema.putObject("properties");
        for (var part : Part.of(type)) {
            property(properties.putObject(part.name()), part, request);
        }
        if (request) {
            schema.put("additionalProperties", false);
            return;
        }
        // Only what is always written is promised; of these records nulls are left out.
        if (!type.isAnnotationPresent(JsonInclude.class)) {
            var required = schema.putArray("required");
            Part.of(type).forEach(part -> required.add(part.name()));
        }
    }

    private void property(ObjectNode property, Part part, boolean request) {
        property.put("description", Words.of("api.field." + part.key()));
        var held = part.list() ? property.putObject("items") : property;
        if (part.list()) {
            type(property, "array", part.nullable());
        }
        describe(held, part);
        if (request) {
            bound(property, held, part);
        }
    }

    private static void describe(ObjectNode held, Part part) {
        boolean nullable = part.nullable() && !part.list();
        switch (part.form()) {
            case OBJECT -> object(held, part.type(), nullable);
            case CHOICE -> choice(held, part.type(), nullable);
            case YES_NO -> type(held, "boolean", nullable);
            case WHOLE -> type(held, "integer", nullable);
            case NUMBER -> type(held, "number", nullable);
            case DAY -> type(held, "string", nullable).put("format", "date");
            case MONTH -> type(held, "string", nullable).put("pattern", "^\\d{4}-(0[1-9]|1[0-2])$");
            case ADDRESS -> type(held, "string", nullable).put("format", "uri");
            case TEXT -> type(held, "string", nullable);
        }
    }

    private static void object(ObjectNode held, Class<?> type, boolean nullable) {
        if (nullable) {
            var either = held.putArray("anyOf");
            refer(either.addObject(), type);
            either.addObject().put("type", "null");
        } else {
            refer(held, type);
        }
    }

    private static void choice(ObjectNode held, Class<?> type, boolean nullable) {
        ArrayNode values = type(held, "string", nullable).putArray("enum");
        Stream.of(type.getEnumConstants()).forEach(value -> values.add(value.toString()));
        if (nullable) {
            values.addNull();
        }
    }

    private static ObjectNode type(ObjectNode held, String type, boolean nullable) {
        if (nullable) {
            held.putArray("type").add(type).add("null");
            return held;
        }
        return held.put("type", type);
    }

    static void refer(ObjectNode held, Class<?> type) {
        held.put("$ref", PLACE + name(type));
    }

    /** What a record is called, in the document and in keys. */
    static String name(Class<?> type) {
        return type.getSimpleName();
    }

    /** What {@link Examination} holds a request to. */
    private void bound(ObjectNode property, ObjectNode held, Part part) {
        switch (part.key()) {
            case "Profile.degrees" -> property.put("maxItems", limits.degrees());
            case "Profile.jobs" -> property.put("maxItems", limits.jobs());
            case "Family.children" -> property.put("maxItems", limits.children());
            case "Profile.annualIncomeHkd" -> between(held, 0, Examination.MOST_HKD);
            case "Profile.businessProfitHkd" -> between(held, -Examination.MOST_HKD, Examination.MOST_HKD);
            case "Languages.others" -> between(held, 0, Examination.MOST_LANGUAGES);
            default -> {
                if (part.form() == Form.NUMBER) {
                    between(held, 0, Examination.MOST_YEARS_OF_WORK);
                } else if (part.form() == Form.TEXT) {
                    held.put("maxLength", limits.text());
                }
            }
        }
    }

    private static void between(ObjectNode held, long least, long most) {
        held.put("minimum", least).put("maximum", most);
    }
}
