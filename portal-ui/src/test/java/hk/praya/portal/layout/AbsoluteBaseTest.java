package hk.praya.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import hk.praya.portal.testing.KaribuTest;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AbsoluteBaseTest extends KaribuTest {

    private static void send(Document page, String contextPath, String path) {
        var http = new MockHttpServletRequest("GET", contextPath + path);
        http.setContextPath(contextPath);
        var request = new VaadinServletRequest(http, (VaadinServletService) VaadinService.getCurrent());
        var service = new ServiceInitEvent(VaadinService.getCurrent());
        new AbsoluteBase().serviceInit(service);
        var response = new IndexHtmlResponse(request, VaadinResponse.getCurrent(), page);
        service.getAddedIndexHtmlRequestListeners().forEach(listener -> listener.modifyIndexHtmlResponse(response));
    }

    /** As Vaadin writes it for a page two levels down. */
    private static Document page() {
        return Jsoup.parse("<html><head><base href=\"./..\"></head><body></body></html>");
    }

    @ParameterizedTest
    @CsvSource({
        "'', /, /sign-in",
        "'', /sign-in, /application/documents",
        "'', /application/documents, /status",
        "/qmas, /sign-in, /application/documents",
        "/qmas, /application/family/1, /assess"
    })
    void anAddressMeansTheSameOnThePageThatWasLoadedAndOnEveryOneAfter(String at, String loaded, String later) {
        var page = page();
        send(page, at, loaded);
        var base = page.head().select("base").attr("href");
        var upload = URI.create("http://praya.example" + at + "/VAADIN/dynamic/resource/0/upload");
        for (var path : new String[] {loaded, later}) {
            var shown = URI.create("http://praya.example" + at + path);
            assertThat(shown.resolve(base).resolve("VAADIN/dynamic/resource/0/upload"))
                    .as(path)
                    .isEqualTo(upload);
        }
    }

    @Test
    void aPageWithoutABaseIsLeftAsItIs() {
        var page = Jsoup.parse("<html><head></head><body></body></html>");
        send(page, "", "/sign-in");
        assertThat(page.head().children()).isEmpty();
    }
}
