package hk.praya.portal.layout;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has a page ask for all scripts of Vaadin's bundle at once. By themselves they are found one out of the other, in five
 * rounds, and on a slow network each round is a wait. They come after the stylesheet, without which nothing is seen.
 */
@Component
class ScriptsAhead implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(ScriptsAhead.class);

    private static final String FOLDER = "VAADIN/build/";
    private static final String PACKAGED = "META-INF/VAADIN/webapp/";

    /** Another script of the bundle, as the first one names it: its own name, and eight signs of its content. */
    private static final Pattern OTHER = Pattern.compile("\\./([\\w-]+-[\\w-]{8}\\.js)");

    private final Map<String, List<String>> named = new ConcurrentHashMap<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> askAhead(page.getDocument()));
    }

    private void askAhead(Document page) {
        var first = page.head().selectFirst("script[type=module][src*=" + FOLDER + "]");
        if (first != null) {
            var source = first.attr("src");
            var folder = source.substring(0, source.indexOf(FOLDER) + FOLDER.length());
            var head = page.head().appendChild(first);
            named.computeIfAbsent(source.substring(folder.length()), ScriptsAhead::namedIn)
                    .forEach(script -> head.appendChild(ahead(folder + script)));
        }
    }

    private static Element ahead(String address) {
        return new Element("link")
                .attr("rel", "modulepreload")
                .attr("href", address)
                .attr("crossorigin", true);
    }

    /** What a script of the bundle names, without what that names in turn: it is wanted by some pages only. */
    private static List<String> namedIn(String script) {
        try (var content = ScriptsAhead.class.getClassLoader().getResourceAsStream(PACKAGED + FOLDER + script)) {
            if (content == null) {
                LOG.warn("{} is not where the bundle lies, so what it needs is not asked for ahead", script);
                return List.of();
            }
            return OTHER.matcher(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
