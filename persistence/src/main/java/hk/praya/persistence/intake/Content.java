package hk.praya.persistence.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.LongPredicate;

/** The bytes of a file, looked at where they lie, so that they take no memory of this process. */
final class Content implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Arena arena;
    private final MemorySegment bytes;

    private Content(Arena arena, MemorySegment bytes) {
        this.arena = arena;
        this.bytes = bytes;
    }

    static Content of(Path file) throws IOException {
        var arena = Arena.ofShared();
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new Content(arena, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena));
        } catch (IOException | RuntimeException e) {
            arena.close();
            throw e;
        }
    }

    long size() {
        return bytes.byteSize();
    }

    /** The byte at an index, from 0 to 255; -1 behind the end. */
    int at(long index) {
        return index < 0 || index >= size() ? -1 : Byte.toUnsignedInt(bytes.get(ValueLayout.JAVA_BYTE, index));
    }

    /** Two bytes, the higher one first; -1 where the file ends before. */
    int two(long index) {
        return index < 0 || index + 2 > size() ? -1 : (at(index) << 8) | at(index + 1);
    }

    /** Four bytes, the highest one first; -1 where the file ends before. */
    long four(long index) {
        return index < 0 || index + 4 > size() ? -1 : ((long) two(index) << 16) | two(index + 2);
    }

    /** What stands in a range, as much of it as there is. */
    byte[] copy(long from, long to) {
        long end = Math.min(to, size());
        return from >= end ? new byte[0] : bytes.asSlice(from, end - from).toArray(ValueLayout.JAVA_BYTE);
    }

    /** A range as text, each byte one character. */
    String text(long from, long to) {
        return new String(copy(from, to), StandardCharsets.ISO_8859_1);
    }

    boolean has(String word, long index) {
        if (index < 0 || index + word.length() > size()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (at(index + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where a word first stands whole in a range; -1 if nowhere. */
    long find(String word, long from, long to) {
        long last = Math.min(to, size()) - word.length();
        for (long i = from; i <= last; i++) {
            if (at(i) == word.charAt(0) && has(word, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The first place from an index on where a byte stands and that is wanted; -1 if there is none. */
    long first(int value, long from, LongPredicate isWanted) {
        var some = new byte[BUFFER];
        for (long start = from; start < size(); start += BUFFER) {
            int length = (int) Math.min(BUFFER, size() - start);
            MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, start, some, 0, length);
            for (int i = 0; i < length; i++) {
                if (some[i] == (byte) value && isWanted.test(start + i)) {
                    return start + i;
                }
            }
        }
        return -1;
    }

    /** Where a word last stands whole; -1 if nowhere. */
    long findLast(String word) {
        for (long i = size() - word.length(); i >= 0; i--) {
            if (at(i) == word.charAt(0) && has(word, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether nothing is left from an index on but padding. */
    boolean isPaddingFrom(long from) {
        for (long i = from; i < size(); i++) {
            if (at(i) != 0 && at(i) != '\n' && at(i) != '\r' && at(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Writes these parts of the file, one after the other. */
    void write(List<Part> parts, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            for (var part : parts) {
                write(part, out);
            }
        }
    }

    void write(Part part, OutputStream out) throws IOException {
        for (long i = part.start(); i < part.end(); i += BUFFER) {
            out.write(copy(i, Math.min(part.end(), i + BUFFER)));
        }
    }

    @Override
    public void close() {
        arena.close();
    }
}
