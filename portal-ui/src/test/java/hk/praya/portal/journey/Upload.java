package hk.praya.portal.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on its way to the portal, sent as a browser does, but by hand: it can stop anywhere. */
final class Upload implements AutoCloseable {

    private static final int PATIENCE_MS = 60_000;

    private final Socket socket;
    private final Path file;
    private final byte[] content;
    private int sent;

    /** Announces the file, and sends nothing of it yet. */
    Upload(URI target, String cookies, Path file) throws IOException {
        this.file = file;
        content = Files.readAllBytes(file);
        socket = new Socket(target.getHost(), target.getPort());
        socket.setSoTimeout(PATIENCE_MS);
        var head = """
                POST %s HTTP/1.1\r
                Host: %s\r
                Cookie: %s\r
                Content-Type: image/jpeg\r
                X-Filename: %s\r
                Content-Length: %d\r
                \r
                """.formatted(
                target.getRawPath(), target.getAuthority(), cookies, URLEncoder.encode(name(), UTF_8), content.length);
        socket.getOutputStream().write(head.getBytes(ISO_8859_1));
    }

    String name() {
        return file.getFileName().toString();
    }

    int size() {
        return content.length;
    }

    String fingerprint() throws IOException {
        return KeptFiles.fingerprint(file);
    }

    /** Sends on, until this much of the file has left. */
    void sendUpTo(int bytes) throws IOException {
        socket.getOutputStream().write(content, sent, bytes - sent);
        sent = bytes;
    }

    void sendAll() throws IOException {
        sendUpTo(content.length);
    }

    /** Waits for the first line of the portal's answer. */
    String answer() throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1)).readLine();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
