package hk.praya.persistence.embedded;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A Linux program without its debugging symbols. They follow what is needed to run, and are nine tenths of the 300 MB
 * of the published server. Cut off there it is a whole program still, once its head no longer points at them.
 */
final class Elf {

    /** As much of a file as holds its head and program headers. */
    private static final int HEAD = 8192;

    private static final int MAGIC = 0x7F454C46;
    private static final short LITTLE_ENDIAN_64_BIT = 0x0201;

    private static final int PROGRAM_HEADERS = 0x20;
    private static final int SECTION_HEADERS = 0x28;
    private static final int PROGRAM_HEADER_SIZE = 0x36;
    private static final int PROGRAM_HEADER_COUNT = 0x38;
    private static final int SECTION_COUNT = 0x3C;
    private static final int SECTION_OF_NAMES = 0x3E;
    private static final int SEGMENT_OFFSET = 0x08;
    private static final int SEGMENT_LENGTH = 0x20;

    private Elf() {}

    /** Copies a file: a Linux program without its debugging symbols, anything else as it is. */
    static void copy(InputStream in, OutputStream out) throws IOException {
        var head = in.readNBytes(HEAD);
        if (!isProgram(head)) {
            out.write(head);
            in.transferTo(out);
            return;
        }
        var fields = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        long length = lengthToRun(fields);
        fields.putLong(SECTION_HEADERS, 0);
        fields.putShort(SECTION_COUNT, (short) 0);
        fields.putShort(SECTION_OF_NAMES, (short) 0);
        out.write(head);
        copy(in, length - head.length, out);
    }

    private static boolean isProgram(byte[] head) {
        var fields = ByteBuffer.wrap(head);
        return head.length == HEAD
                && fields.getInt(0) == MAGIC
                && fields.getShort(Integer.BYTES) == LITTLE_ENDIAN_64_BIT;
    }

    private static long lengthToRun(ByteBuffer head) {
        int table = Math.toIntExact(head.getLong(PROGRAM_HEADERS));
        int size = head.getShort(PROGRAM_HEADER_SIZE);
        int end = table + size * head.getShort(PROGRAM_HEADER_COUNT);
        long length = HEAD;
        for (int header = table; header < end; header += size) {
            length = Math.max(length, head.getLong(header + SEGMENT_OFFSET) + head.getLong(header + SEGMENT_LENGTH));
        }
        return length;
    }

    private static void copy(InputStream in, long length, OutputStream out) throws IOException {
        var buffer = new byte[1 << 16];
        for (long left = length; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException("a program is shorter than its head says");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
