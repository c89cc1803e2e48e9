package hk.praya.persistence.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import hk.praya.domain.document.ContentId;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * What stands before every encrypted content: a mark, the version of the format, the id of the master key, and the
 * wrapped key of the content with its length.
 */
final class Header {

    /** Longer than any key that Tink writes. */
    private static final int LONGEST_KEY = 4096;

    /** No paper begins like this. */
    private static final byte[] MARK = "\0PRAYA\r\n".getBytes(US_ASCII);

    private static final byte VERSION = 1;

    /** In bytes. */
    static final int LONGEST = MARK.length + Byte.BYTES + Integer.BYTES + Integer.BYTES + LONGEST_KEY;

    private final int masterKey;
    private final byte[] wrappedKey;

    Header(int masterKey, byte[] wrappedKey) {
        this.masterKey = masterKey;
        this.wrappedKey = wrappedKey.clone();
    }

    int masterKey() {
        return masterKey;
    }

    byte[] wrappedKey() {
        return wrappedKey.clone();
    }

    /** Whether a stream begins as a header does. */
    static boolean isAt(InputStream in) throws IOException {
        return Arrays.equals(in.readNBytes(MARK.length), MARK);
    }

    /**
     * Reads a header and leaves the stream where the content begins.
     *
     * @return empty if there is none: then the content is in clear, from before there was encryption
     */
    static Optional<Header> read(InputStream in) throws IOException {
        if (!isAt(in)) {
            return Optional.empty();
        }
        var data = new DataInputStream(in);
        byte version = data.readByte();
        if (version != VERSION) {
            throw new IOException("encrypted in format %d, which this version does not know".formatted(version));
        }
        int masterKey = data.readInt();
        int length = data.readInt();
        if (length < 0 || length > LONGEST_KEY) {
            throw new IOException("the header is damaged");
        }
        var wrappedKey = new byte[length];
        data.readFully(wrappedKey);
        return Optional.of(new Header(masterKey, wrappedKey));
    }

    void writeTo(OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.write(MARK);
        data.writeByte(VERSION);
        data.writeInt(masterKey);
        data.writeInt(wrappedKey.length);
        data.write(wrappedKey);
        data.flush();
    }

    /** What a wrapped key is bound to: its content, the format, and the master key by name. */
    static byte[] bound(ContentId content, int masterKey) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(MARK);
        bytes.write(VERSION);
        bytes.writeBytes(Integer.toString(masterKey).getBytes(US_ASCII));
        bytes.write(':');
        bytes.writeBytes(content.sha256().getBytes(US_ASCII));
        return bytes.toByteArray();
    }
}
