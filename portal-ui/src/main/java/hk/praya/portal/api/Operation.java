package hk.praya.portal.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.util.pattern.PathPatternParser;

/** What the API can be asked. */
enum Operation {
    ASSESS("assess", RequestMethod.POST, Operation.ASSESSMENTS, AssessmentRequest.class, AssessmentsAnswer.class),
    LIST_RULE_SETS("listRuleSets", RequestMethod.GET, Operation.RULE_SETS, null, RuleSetsAnswer.class),
    READ_RULE_SET("readRuleSet", RequestMethod.GET, Operation.RULE_SET, null, RuleSetAnswer.class),
    READ_STATISTICS("readStatistics", RequestMethod.GET, Operation.STATISTICS, null, StatisticsAnswer.class);

    static final String ROOT = "/api/";
    static final String EVERYTHING = "/api/{version}/**";
    static final String ASSESSMENTS = "/api/v1/assessments";
    static final String RULE_SETS = "/api/v1/rule-sets";
    static final String RULE_SET = "/api/v1/rule-sets/{id}";
    static final String STATISTICS = "/api/v1/statistics";
    static final String DOCUMENT = "/api/v1/openapi.json";

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final String id;
    private final RequestMethod method;
    private final String path;
    private final @Nullable Class<? extends Record> request;
    private final Class<? extends Record> answer;

    Operation(
            String id,
            RequestMethod method,
            String path,
            @Nullable Class<? extends Record> request,
            Class<? extends Record> answer) {
        this.id = id;
        this.method = method;
        this.path = path;
        this.request = request;
        this.answer = answer;
    }

    /** What programs call it. */
    String id() {
        return id;
    }

    RequestMethod method() {
        return method;
    }

    String path() {
        return path;
    }

    /** The JSON that a request brings; empty where it brings none. */
    Optional<Class<? extends Record>> request() {
        return Optional.ofNullable(request);
    }

    Class<? extends Record> answer() {
        return answer;
    }

    /** What stands for something else in the path; empty where nothing does. */
    Optional<String> variable() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).findFirst();
    }

    /** With what a request that the API knows may be refused. */
    List<HttpStatus> refusals() {
        var refusals = new ArrayList<HttpStatus>();
        if (request != null) {
            refusals.addAll(List.of(
                    HttpStatus.BAD_REQUEST,
                    HttpStatus.CONTENT_TOO_LARGE,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    HttpStatus.UNPROCESSABLE_CONTENT));
        }
        variable().ifPresent(_ -> refusals.add(HttpStatus.NOT_FOUND));
        refusals.add(HttpStatus.TOO_MANY_REQUESTS);
        return refusals;
    }

    /** The method that an address takes; empty where there is nothing at the address. */
    static Optional<RequestMethod> methodAt(String path) {
        var container = PathContainer.parsePath(path);
        return path.equals(DOCUMENT)
                ? Optional.of(RequestMethod.GET)
                : Stream.of(values())
                        .filter(operation -> PathPatternParser.defaultInstance
                                .parse(operation.path)
                                .matches(container))
                        .map(Operation::method)
                        .findFirst();
    }
}
