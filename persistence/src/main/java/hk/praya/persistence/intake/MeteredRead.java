package hk.praya.persistence.intake;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Reads a file, but not for ever. A file that leads its reader round and round is given up, with an
 * {@link IOException}, after it has been read many times over.
 */
final class MeteredRead implements RandomAccessRead {

    private static final int TIMES_OVER = 40;
    private static final long AT_LEAST = 64L << 20;

    private final RandomAccessRead file;
    private long left;

    MeteredRead(RandomAccessRead file) throws IOException {
        this.file = file;
        left = AT_LEAST + TIMES_OVER * file.length();
    }

    boolean isExhausted() {
        return left < 0;
    }

    private void spend(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("the file has been read over and over");
        }
    }

    @Override
    public int read() throws IOException {
        spend(1);
        return file.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = file.read(bytes, offset, length);
        spend(Math.max(read, 1));
        return read;
    }

    @Override
    public long getPosition() throws IOException {
        return file.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        file.seek(position);
    }

    @Override
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public boolean isClosed() {
        return file.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return file.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
