package hk.praya.persistence;

import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as it was written once. When what is written changes, a file is added here; none is ever changed, as none in a
 * database is.
 */
public final class Golden {

    private static final JsonMapper MAPPER = StoredJson.mapper();

    private Golden() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** What is written of a value now. */
    public static JsonNode written(Object value) {
        return MAPPER.readTree(MAPPER.writeValueAsString(value));
    }

    public static JsonNode read(String file) {
        return MAPPER.readTree(Objects.requireNonNull(Golden.class.getResourceAsStream("/golden/" + file), file));
    }
}
