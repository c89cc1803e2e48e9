package hk.praya.portal.api;

import hk.praya.portal.api.Problem.FieldError;
import hk.praya.portal.help.KnownProblem;
import hk.praya.portal.mail.PortalAddress;
import hk.praya.portal.text.Speaking;
import hk.praya.portal.text.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.ServletServerHttpResponse;

/** Words what a request is refused for, in the language that it asks for. */
final class Problems {

    private final AskedLanguage languages;
    private final ApiJson json;
    private final PortalAddress portal;

    Problems(AskedLanguage languages, ApiJson json, PortalAddress portal) {
        this.languages = languages;
        this.json = json;
        this.portal = portal;
    }

    /** The answer to a request that is refused. */
    ResponseEntity<Problem> answer(Refused refused, HttpServletRequest request) {
        var language = languages.of(request);
        var answer = ResponseEntity.status(refused.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        refused.headers().forEach(answer::header);
        return answer.body(Speaking.in(language, () -> problem(refused)));
    }

    /** Answers a request that does not get as far as to be read. */
    void write(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer = answer(refused, request);
        try (var out = new ServletServerHttpResponse(response)) {
            out.setStatusCode(answer.getStatusCode());
            out.getHeaders().putAll(answer.getHeaders());
            out.getBody().write(json.mapper().writeValueAsBytes(answer.getBody()));
        }
    }

    private Problem problem(Refused refused) {
        var faults = refused.faults();
        var errors = faults.stream()
                .filter(fault -> !fault.field().isEmpty())
                .map(fault -> new FieldError(fault.field(), fault.sentence()))
                .toList();
        int status = refused.status().value();
        return new Problem(
                portal.of(KnownProblem.ofRequest(status).address()),
                Words.of("api.problem." + status),
                status,
                detail(faults.getFirst()),
                field(errors),
                errors);
    }

    private static String detail(Fault first) {
        return first.field().isEmpty() ? first.sentence() : Words.of("api.problem.at", first.field(), first.sentence());
    }

    private static @Nullable String field(List<FieldError> errors) {
        return errors.isEmpty() ? null : errors.getFirst().field();
    }
}
