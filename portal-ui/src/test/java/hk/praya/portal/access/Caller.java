package hk.praya.portal.access;

import hk.praya.domain.account.AccountId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who asks the portal as a browser would, with a session and its token against forged requests, but by hand. */
final class Caller implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    private static final Pattern OF_THIS_ANSWER =
            Pattern.compile("\"timestamp\":\"[^\"]+\"|<meta name=\"_csrf\" content=\"[^\"]+\"");

    /** What differs from one answer to the next whoever asks. */
    private static final Set<String> OF_THE_MOMENT =
            Set.of("connection", "date", "keep-alive", "set-cookie", "x-request-id");

    private final String name;
    private final URI portal;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    private Caller(String name, URI portal, @Nullable AccountId account) {
        this.name = name;
        this.portal = portal;
        if (account != null) {
            send("GET", "/praya/mark.svg", "", request -> request.header(WholePortal.SIGN_IN, account.toString()));
        }
        var page = TOKEN.matcher(send("GET", "/", "").text());
        token = page.find() ? page.group(1) : "";
    }

    static Caller signedIn(String name, WholePortal portal, AccountId account) {
        return new Caller(name, portal.address(), account);
    }

    static Caller nobody(WholePortal portal) {
        return new Caller("nobody", portal.address(), null);
    }

    /**
     * What the portal answered.
     *
     * @param bytes each as the sign with its number
     */
    record Answer(int status, String headers, String bytes) {

        boolean isGiven() {
            return status >= 200 && status < 300;
        }

        String text() {
            return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }

        /** All of it, but for what is of the moment, with something in the place of what was asked for. */
        String about(String asked) {
            var told = String.join("\n", String.valueOf(status), headers, bytes);
            return OF_THIS_ANSWER.matcher(told).replaceAll("…").replace(asked, "…");
        }
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer send(String method, String path, String body) {
        return send(method, path, body, _ -> {});
    }

    /** Sends a request of any method, with the token that the portal's own pages send. */
    Answer send(String method, String path, String body, Consumer<HttpRequest.Builder> more) {
        var content = WITHOUT_BODY.contains(method) ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(URI.create(portal + path)).method(method, content);
        if (!token.isEmpty()) {
            request.header("X-CSRF-TOKEN", token);
        }
        more.accept(request);
        try {
            return answer(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        var headers = response.headers().map().entrySet().stream()
                .filter(header -> !OF_THE_MOMENT.contains(header.getKey()))
                .map(header -> header.getKey() + ": " + header.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        return new Answer(response.statusCode(), headers, new String(response.body(), StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() {
        http.close();
    }

    @Override
    public String toString() {
        return name;
    }
}
