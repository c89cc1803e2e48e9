package hk.praya.portal.api;

import hk.praya.domain.HongKong;
import hk.praya.portal.text.Speaking;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The public API. It knows nobody, keeps nothing, and answers in the language that is asked for, in JSON whatever is
 * said to be acceptable.
 */
@RestController
class ApiController {

    private final Answering answering;
    private final RuleBook ruleBook;
    private final OpenApi document;
    private final AskedLanguage languages;
    private final ApiSettings limits;
    private final Clock clock;

    ApiController(
            Answering answering,
            RuleBook ruleBook,
            OpenApi document,
            AskedLanguage languages,
            ApiSettings limits,
            Clock clock) {
        this.answering = answering;
        this.ruleBook = ruleBook;
        this.document = document;
        this.languages = languages;
        this.limits = limits;
        this.clock = clock;
    }

    /** Works out what a profile is worth under every rule set. */
    @PostMapping(Operation.ASSESSMENTS)
    ResponseEntity<AssessmentsAnswer> assess(@RequestBody AssessmentRequest asked, HttpServletRequest request) {
        var on = Objects.requireNonNullElseGet(asked.on(), () -> HongKong.today(clock));
        Examination.of(asked, on, ruleBook.firstDay(), limits);
        var profile = ProfileReading.profile(asked.profile());
        return answer(request, () -> answering.assess(profile, on));
    }

    /** Lists the rule sets. */
    @GetMapping(Operation.RULE_SETS)
    ResponseEntity<RuleSetsAnswer> ruleSets(HttpServletRequest request) {
        return answer(request, ruleBook::all);
    }

    /** Sets out one rule set. */
    @GetMapping(Operation.RULE_SET)
    ResponseEntity<RuleSetAnswer> ruleSet(@PathVariable String id, HttpServletRequest request) {
        return answer(
                request,
                () -> ruleBook.find(id)
                        .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Fault.at("id", "noRuleSet"))));
    }

    /** Tells the Scheme in figures. */
    @GetMapping(Operation.STATISTICS)
    ResponseEntity<StatisticsAnswer> statistics(HttpServletRequest request) {
        return answer(request, StatisticsAnswer::all);
    }

    /** Describes all this, for machines. */
    @GetMapping(Operation.DOCUMENT)
    ResponseEntity<byte[]> document(HttpServletRequest request) {
        return answer(request, document::write);
    }

    /** Whatever else is asked. */
    @RequestMapping(Operation.EVERYTHING)
    void refuse(HttpServletRequest request) {
        throw Operation.methodAt(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                .map(method -> new Refused(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        List.of(Fault.whole("method", method)),
                        Map.of(HttpHeaders.ALLOW, method.name())))
                .orElseGet(() -> new Refused(HttpStatus.NOT_FOUND, Fault.whole("nothingThere")));
    }

    private <T> ResponseEntity<T> answer(HttpServletRequest request, Supplier<T> saying) {
        var language = languages.of(request);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(Speaking.in(language, saying));
    }
}
