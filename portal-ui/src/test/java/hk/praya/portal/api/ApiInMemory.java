package hk.praya.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import hk.praya.portal.mail.PortalAddress;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.portal.testing.SetClock;
import hk.praya.portal.text.BundledWords;
import hk.praya.scoring.qmas.QmasRules;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API with its own security, the real rules and words, and a clock that stands. */
final class ApiInMemory implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    final SetClock clock = new SetClock(PortalInMemory.NOW);
    final QmasRules rules = new QmasRules();

    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    private final MockMvc http;

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @EnableWebSecurity
    @Import({ApiConfiguration.class, ApiController.class, Refusals.class, BundledWords.class, PortalAddress.class})
    static class Wiring {}

    /** @param settings such as {@code praya.api.jobs=3} */
    ApiInMemory(String... settings) {
        TestPropertyValues.of("praya.api.requests-per-minute=1000000")
                .and(settings)
                .applyTo(context);
        context.setServletContext(new MockServletContext());
        context.addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("clock", clock);
            beans.registerSingleton("rules", rules);
        });
        context.register(Wiring.class);
        context.refresh();
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    MockHttpServletResponse perform(RequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    MockHttpServletResponse read(String path) throws Exception {
        return perform(get(path));
    }

    MockHttpServletResponse assess(byte[] body) throws Exception {
        return perform(post("/api/v1/assessments")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    MockHttpServletResponse assess(String body) throws Exception {
        return assess(body.getBytes(StandardCharsets.UTF_8));
    }

    /** What is answered to a request that is good. */
    JsonNode assessed(String body) throws Exception {
        var response = assess(body);
        assertThat(response.getStatus()).as(text(response)).isEqualTo(200);
        return json(response);
    }

    /** The assessment under one rule set, of what is answered to a request that is good. */
    JsonNode assessed(String body, String ruleSet) throws Exception {
        return assessed(body)
                .get("assessments")
                .valueStream()
                .filter(assessment -> assessment.get("ruleSet").stringValue().equals(ruleSet))
                .findFirst()
                .orElseThrow();
    }

    static JsonNode json(MockHttpServletResponse response) {
        return JSON.readTree(text(response));
    }

    static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.close();
    }
}
