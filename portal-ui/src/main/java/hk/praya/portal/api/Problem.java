package hk.praya.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is refused, as RFC 9457 has it.
 *
 * @param field the first field that is at fault; null where it is the request as a whole
 * @param errors every field that is at fault, each with a sentence
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String field,
        List<FieldError> errors) {

    record FieldError(String field, String detail) {}
}
