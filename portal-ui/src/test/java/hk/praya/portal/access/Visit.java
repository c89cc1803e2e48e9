package hk.praya.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A window of somebody's, led from page to page as Flow's own script leads it. */
final class Visit {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern COUNTS = Pattern.compile("\"(syncId|clientId)\":\\d+,?|\"timings\":\\[[^]]*],?");

    private final Caller caller;
    private final int window;
    private final String key;
    private int syncId;
    private int clientId;

    Visit(Caller caller) {
        this.caller = caller;
        var opened = JSON.readTree(caller.get("/?v-r=init&location=&query=").text());
        var settings = opened.get("appConfig");
        var first = settings.get("uidl");
        window = settings.get("v-uiId").asInt();
        key = first.get("Vaadin-Security-Key").asString();
        count(first);
    }

    /** Goes to a page, and returns everything that the window is told to show, as it is sent. */
    String open(String route) {
        var request = """
                {"csrfToken": "%s", "syncId": %d, "clientId": %d, "rpc": [{"type": "event", "node": 1,
                "event": "ui-navigate", "data": {"route": "%s", "query": "", "appShellTitle": "",
                "historyState": null, "trigger": ""}}]}""".formatted(key, syncId, clientId, encoded(route));
        var answer = caller.send(
                "POST",
                "/?v-r=uidl&v-uiId=" + window,
                request,
                sent -> sent.header("Content-Type", "application/json; charset=UTF-8"));
        var told = answer.text();
        assertThat(answer.status()).as(told).isEqualTo(200);
        count(JSON.readTree(told));
        return COUNTS.matcher(told).replaceAll("");
    }

    private static String encoded(String route) {
        return URLEncoder.encode(route, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    private void count(JsonNode told) {
        syncId = told.path("syncId").asInt(syncId);
        clientId = told.path("clientId").asInt(clientId);
    }
}
