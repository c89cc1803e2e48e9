package hk.praya.portal.layout;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.server.AppShellRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Sends all stylesheets of the portal as one file. They are written in parts; asked for one by one, they would keep a
 * first visit waiting on a slow network, and the first line of any page with it.
 */
@Controller
public class OneStyleSheet implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final String ADDRESS = "praya/all.css";
    private static final String VERSION = "v";
    private static final String PACKAGED = "META-INF/resources/";
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private volatile String all = "";
    private volatile String fingerprint = "";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var shell = AppShellRegistry.getInstance(event.getSource().getContext()).getShell();
        if (shell != null) {
            all = Stream.of(shell.getAnnotationsByType(StyleSheet.class))
                    .map(StyleSheet::value)
                    .map(OneStyleSheet::read)
                    .collect(Collectors.joining("\n"));
            fingerprint = fingerprint(all);
            event.addIndexHtmlRequestListener(page -> join(page.getDocument()));
        }
    }

    /**
     * All of them, in their order. Its address says what it holds, so it is kept for good; but not where a page of another
     * version of the portal asks, as while one takes the place of the other.
     */
    @GetMapping(path = "/" + ADDRESS)
    public ResponseEntity<String> all(@RequestParam(name = VERSION, defaultValue = "") String version) {
        var kept = version.equals(fingerprint)
                ? CacheControl.maxAge(Duration.ofDays(365)).immutable()
                : CacheControl.noStore();
        return ResponseEntity.ok().contentType(CSS).cacheControl(kept).body(all);
    }

    private void join(Document page) {
        page.head().select("link[rel=stylesheet][data-id^=appShell-]").remove();
        page.head()
                .appendElement("link")
                .attr("rel", "stylesheet")
                .attr("href", ADDRESS + "?" + VERSION + "=" + fingerprint);
    }

    private static String fingerprint(String content) {
        var sum = new CRC32C();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static String read(String sheet) {
        try {
            return new ClassPathResource(PACKAGED + sheet).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
