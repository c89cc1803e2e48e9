package hk.praya.portal.api;

import hk.praya.portal.text.Words;
import java.util.List;

/**
 * What is wrong with a request, and where.
 *
 * @param field the path of the field, such as {@code profile.jobs[3].to}; empty where it is the request as a whole
 * @param key the words that say what is wrong, below {@code api.fault.}
 */
record Fault(String field, String key, List<Object> arguments) {

    static Fault at(String field, String key, Object... arguments) {
        return new Fault(field, key, List.of(arguments));
    }

    static Fault whole(String key, Object... arguments) {
        return at("", key, arguments);
    }

    String sentence() {
        return Words.of("api.fault." + key, arguments.toArray());
    }
}
