package hk.praya.portal.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import hk.praya.portal.testing.PortalInMemory;
import hk.praya.scoring.qmas.QmasRules;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UnknownRuleSetsTest {

    private final PortalInMemory portal = new PortalInMemory();

    @BeforeEach
    void browse() {
        portal.browse(RulesView.class, CompareRulesView.class, RuleSetView.class);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/rules/gpt-245, 200",
        "/rules/gpt-2024, 200",
        "/rules/gpt-246, 404",
        "/rules/GPT-245, 404",
        "/rules, 200",
        "/rules/compare, 200",
        "/, 200"
    })
    void theAddressOfARuleSetThatDoesNotExistIsNotFound(String path, int status) {
        var http = new MockHttpServletRequest("GET", path);
        http.setPathInfo(path);
        var service = (VaadinServletService) VaadinService.getCurrent();
        var answer = new MockHttpServletResponse();
        var init = new ServiceInitEvent(service);
        new UnknownRuleSets(new QmasRules()).serviceInit(init);
        var page = new IndexHtmlResponse(
                new VaadinServletRequest(http, service), new VaadinServletResponse(answer, service), new Document(""));
        init.getAddedIndexHtmlRequestListeners().forEach(listener -> listener.modifyIndexHtmlResponse(page));

        assertThat(answer.getStatus()).isEqualTo(status);
    }
}
