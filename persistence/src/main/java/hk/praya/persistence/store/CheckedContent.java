package hk.praya.persistence.store;

import hk.praya.domain.document.ContentId;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A content that is compared with its name while it is read: it ends with an error unless it is what it is called. */
final class CheckedContent extends FilterInputStream {

    private final ContentId content;
    private final MessageDigest digest = Digests.sha256();

    CheckedContent(ContentId content, InputStream in) {
        super(in);
        this.content = content;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read >= 0) {
            digest.update(into, offset, read);
        } else if (!content.equals(seen())) {
            throw new WrongContent(content);
        }
        return read;
    }

    private ContentId seen() throws IOException {
        try {
            return new ContentId(HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest()));
        } catch (CloneNotSupportedException e) {
            throw new IOException(e);
        }
    }

    /** Nothing is passed over unseen. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes(Math.clamp(count, 0, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
