package hk.praya.persistence.intake;

import hk.praya.domain.document.DocumentProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the directories of a TIFF file: tables of numbered entries, each a few numbers or where they lie. */
final class TiffDirectories {

    private static final int[] BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ENTRY = 12;
    private static final int MOST_NUMBERS = 1_000_000;

    private final Content content;
    private final boolean lowestFirst;

    TiffDirectories(Content content) throws Unfit {
        this.content = content;
        lowestFirst = content.has("II", 0);
        require(lowestFirst || content.has("MM", 0));
        require(two(2) == 42);
    }

    long first() throws Unfit {
        return four(4);
    }

    Directory at(long start) throws Unfit {
        int count = two(start);
        long end = start + 2 + (long) count * ENTRY;
        require(count > 0 && end + 4 <= content.size());
        Map<Integer, Entry> entries = new TreeMap<>();
        for (long at = start + 2; at < end; at += ENTRY) {
            entries.put(two(at), new Entry(two(at + 2), four(at + 4), at + 8));
        }
        return new Directory(start, end, entries);
    }

    private int two(long at) throws Unfit {
        require(at >= 0 && at + 2 <= content.size());
        int number = content.two(at);
        return lowestFirst ? Integer.reverseBytes(number) >>> 16 : number;
    }

    private long four(long at) throws Unfit {
        require(at >= 0 && at + 4 <= content.size());
        long number = content.four(at);
        return lowestFirst ? Long.reverseBytes(number) >>> 32 : number;
    }

    private static void require(boolean sound) throws Unfit {
        if (!sound) {
            throw new Unfit(DocumentProblem.BROKEN);
        }
    }

    private record Entry(int type, long count, long value) {

        long bytes() {
            return type > 0 && type < BYTES.length ? BYTES[type] * count : 0;
        }
    }

    /** One table. */
    final class Directory {

        private final long start;
        private final long end;
        private final Map<Integer, Entry> entries;

        private Directory(long start, long end, Map<Integer, Entry> entries) {
            this.start = start;
            this.end = end;
            this.entries = entries;
        }

        /** Where the next one starts; zero if this is the last. */
        long next() throws Unfit {
            return four(end);
        }

        Set<Integer> tags() {
            return entries.keySet();
        }

        /** The first number of an entry; another one if it is missing or no whole number. */
        long number(int tag, long otherwise) throws Unfit {
            var numbers = numbers(tag);
            return numbers.length == 0 ? otherwise : numbers[0];
        }

        long[] numbers(int tag) throws Unfit {
            var entry = entries.get(tag);
            if (entry == null || (entry.type() != SHORT && entry.type() != LONG)) {
                return new long[0];
            }
            require(entry.count() <= MOST_NUMBERS);
            long from = where(entry);
            var numbers = new long[(int) entry.count()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = entry.type() == SHORT ? two(from + 2L * i) : four(from + 4L * i);
            }
            return numbers;
        }

        private long where(Entry entry) throws Unfit {
            return entry.bytes() <= 4 ? entry.value() : four(entry.value());
        }

        /** What these entries hold, of those that are there. */
        List<Part> data(Set<Integer> tags) throws Unfit {
            List<Part> data = new ArrayList<>();
            for (var tag : tags) {
                var entry = Optional.ofNullable(entries.get(tag));
                if (entry.isPresent()) {
                    long from = where(entry.get());
                    require(from + entry.get().bytes() <= content.size());
                    data.add(new Part(
                            tag.toString(), from, from, from + entry.get().bytes()));
                }
            }
            return data;
        }

        /** This table, and all that its entries hold. */
        List<Part> everything() throws Unfit {
            var everything = data(entries.keySet());
            everything.add(new Part("directory", start, start, end));
            return everything;
        }
    }
}
