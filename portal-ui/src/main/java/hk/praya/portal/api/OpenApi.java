package hk.praya.portal.api;

import hk.praya.portal.text.Words;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the API for machines, in OpenAPI 3.1. It is made of the very records that requests are read into
 * and answers are written from, so that it cannot tell anything else than they do.
 */
final class OpenApi {

    private final ApiSettings limits;
    private final JsonMapper mapper;

    OpenApi(ApiSettings limits, ApiJson json) {
        this.limits = limits;
        this.mapper = json.mapper();
    }

    /** The document, its descriptions in the language that is spoken. */
    byte[] write() {
        var document = mapper.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", Words.of("api.heading"))
                .put("version", "1")
                .put("description", Words.of("api.lead"));
        document.putArray("servers").addObject().put("url", "/");
        paths(document.putObject("paths"));
        new Schemas(limits).write(document.putObject("components").putObject("schemas"));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    }

    private void paths(ObjectNode paths) {
        for (var operation : Operation.values()) {
            var described = paths.putObject(operation.path())
                    .putObject(operation.method().name().toLowerCase(Locale.ROOT));
            described
                    .put("operationId", operation.id())
                    .put("summary", Words.of("api.operation." + operation))
                    .put("description", Words.of("api.operation." + operation + ".text"));
            operation
                    .variable()
                    .ifPresent(
                            name -> parameter(described.putArray("parameters").addObject(), name));
            operation.request().ifPresent(body -> body(described.putObject("requestBody"), body));
            responses(described.putObject("responses"), operation);
        }
    }

    private static void parameter(ObjectNode parameter, String name) {
        parameter
                .put("name", name)
                .put("in", "path")
                .put("required", true)
                .put("description", Words.of("api.parameter." + name));
        parameter.putObject("schema").put("type", "string");
    }

    private void body(ObjectNode body, Class<? extends Record> request) {
        body.put("required", true);
        var content = body.putObject("content").putObject(MediaType.APPLICATION_JSON_VALUE);
        Schemas.refer(content.putObject("schema"), request);
        content.set("example", mapper.readTree(Example.request()));
    }

    private void responses(ObjectNode responses, Operation operation) {
        var good = responses
                .putObject("200")
                .put("description", Words.of("api.schema." + Schemas.name(operation.answer())));
        Schemas.refer(content(good, MediaType.APPLICATION_JSON), operation.answer());
        for (var status : operation.refusals()) {
            var refusal = responses
                    .putObject(String.valueOf(status.value()))
                    .put("description", Words.of("api.problem." + status.value()));
            Schemas.refer(content(refusal, MediaType.APPLICATION_PROBLEM_JSON), Problem.class);
            if (status == HttpStatus.TOO_MANY_REQUESTS) {
                var retry = refusal.putObject("headers").putObject("Retry-After");
                retry.put("description", Words.of("api.header.Retry-After"));
                retry.putObject("schema").put("type", "integer");
            }
        }
    }

    private static ObjectNode content(ObjectNode response, MediaType type) {
        return response.putObject("content").putObject(type.toString()).putObject("schema");
    }
}
