package hk.praya.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers requests that are refused, and those that fail. */
@RestControllerAdvice(assignableTypes = ApiController.class)
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused, HttpServletRequest request) {
        return problems.answer(refused, request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> notJson(HttpMediaTypeNotSupportedException wrong, HttpServletRequest request) {
        var accepted = Map.of(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
        return problems.answer(
                new Refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, List.of(Fault.whole("mediaType")), accepted), request);
    }

    /** What arrives is read by {@link ApiJson}; this is left for nothing having arrived. */
    @ExceptionHandler
    ResponseEntity<Problem> nothing(HttpMessageNotReadableException nothing, HttpServletRequest request) {
        return problems.answer(new Refused(HttpStatus.BAD_REQUEST, Fault.whole("empty")), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> failed(RuntimeException failure, HttpServletRequest request) {
        LOG.error("A request to the API failed", failure);
        return problems.answer(new Refused(HttpStatus.INTERNAL_SERVER_ERROR, Fault.whole("failed")), request);
    }
}
