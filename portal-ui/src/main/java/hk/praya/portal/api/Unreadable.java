package hk.praya.portal.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a text that is not the JSON that was asked for, and at which field. */
final class Unreadable {

    private Unreadable() {}

    /** @param reached where the parser stopped */
    static Fault fault(JacksonException failure, TokenStreamContext reached, ApiSettings limits) {
        return switch (failure) {
            case StrictValue.Unfit unfit -> Fault.at(path(failure.getPath()), unfit.fault());
            case UnrecognizedPropertyException unknown -> Fault.at(path(failure.getPath()), "unknown", names(unknown));
            case MismatchedInputException mismatch -> mismatch(path(failure.getPath()), mismatch.getTargetType());
            case StreamConstraintsException _ -> tooMuch(reached, limits);
            case StreamReadException broken -> broken(reached, broken);
            default -> throw failure;
        };
    }

    private static String path(List<JacksonException.Reference> references) {
        var path = new StringBuilder();
        for (var reference : references) {
            append(path, reference.getPropertyName(), reference.getIndex());
        }
        return path.toString();
    }

    private static String path(JsonPointer pointer) {
        var path = new StringBuilder();
        for (var rest = pointer; !rest.matches(); rest = rest.tail()) {
            append(path, rest.mayMatchElement() ? null : rest.getMatchingProperty(), rest.getMatchingIndex());
        }
        return path.toString();
    }

    private static void append(StringBuilder path, @Nullable String name, int index) {
        if (name == null) {
            path.append('[').append(index).append(']');
        } else {
            path.append(path.isEmpty() ? "" : ".").append(name);
        }
    }

    private static String names(UnrecognizedPropertyException unknown) {
        Collection<Object> known = Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of());
        return list(known.stream());
    }

    private static String list(Stream<?> things) {
        return things.map(Object::toString).collect(Collectors.joining(", "));
    }

    private static Fault mismatch(String field, Class<?> expected) {
        if (expected.isEnum()) {
            return Fault.at(field, "choice", list(Arrays.stream(expected.getEnumConstants())));
        }
        return Fault.at(field, Collection.class.isAssignableFrom(expected) ? "list" : "object");
    }

    private static Fault tooMuch(TokenStreamContext reached, ApiSettings limits) {
        return reached.getNestingDepth() < limits.nesting()
                ? Fault.at(path(reached.pathAsPointer()), "tooLongToken")
                : Fault.at(path(reached.pathAsPointer()), "tooDeep", limits.nesting());
    }

    private static Fault broken(TokenStreamContext reached, StreamReadException broken) {
        var field = path(reached.pathAsPointer());
        // The parser has no other way to tell a name that stands twice from what is no JSON at all.
        if (broken.getOriginalMessage().startsWith("Duplicate")) {
            return Fault.at(field, "twice");
        }
        var place = broken.getLocation();
        return Fault.at(field, "syntax", place.getLineNr(), place.getColumnNr());
    }
}
