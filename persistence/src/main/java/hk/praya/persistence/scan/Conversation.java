package hk.praya.persistence.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/**
 * One command to ClamAV's daemon and its answer, in the daemon's own protocol: the command ends with a zero; content
 * follows in pieces, each after its length in four bytes, and after the last a length of zero; the answer ends with a
 * zero.
 *
 * <p>If it takes too long as a whole, whatever hangs fails: a socket has a time-out of its own for reading only.
 */
final class Conversation implements Closeable {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;

    private final Socket socket;
    private final Future<Void> end;

    private Conversation(Socket socket, Duration patience) {
        this.socket = socket;
        this.end = CompletableFuture.runAsync(
                () -> hangUp(socket), CompletableFuture.delayedExecutor(patience.toMillis(), MILLISECONDS));
    }

    static Conversation with(String host, int port, Duration toConnect, Duration patience) throws IOException {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), (int) toConnect.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            return new Conversation(socket, patience);
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    void send(String command) throws IOException {
        socket.getOutputStream().write(command.getBytes(US_ASCII));
    }

    /** @throws IOException if there is more than is allowed, too */
    void stream(InputStream content, long mostBytes) throws IOException {
        var out = new DataOutputStream(socket.getOutputStream());
        var piece = new byte[PIECE];
        long left = mostBytes;
        int read = content.readNBytes(piece, 0, PIECE);
        while (read > 0) {
            left -= read;
            if (left < 0) {
                throw new IOException("more than " + mostBytes + " bytes are not scanned");
            }
            out.writeInt(read);
            out.write(piece, 0, read);
            read = content.readNBytes(piece, 0, PIECE);
        }
        out.writeInt(0);
    }

    String answer() throws IOException {
        var answer = new ByteArrayOutputStream();
        var in = socket.getInputStream();
        int next = in.read();
        while (next > 0 && answer.size() < LONGEST_ANSWER) {
            answer.write(next);
            next = in.read();
        }
        if (next != 0) {
            throw new IOException("clamd broke off its answer");
        }
        return answer.toString(US_ASCII);
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        end.cancel(false);
        socket.close();
    }
}
