package hk.praya.portal.testing;

import hk.praya.portal.component.Incoming;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Files that have come in whole, in memory. */
public final class InMemoryIncoming implements Incoming {

    /** What one file may have at most here. */
    public static final long LARGEST = 50L * 1024 * 1024;

    private final Map<String, byte[]> files = new HashMap<>();

    /** Has a file come in. */
    public void add(String id, byte[] content) {
        files.put(id, content);
    }

    public boolean has(String id) {
        return files.containsKey(id);
    }

    @Override
    public long largest() {
        return LARGEST;
    }

    @Override
    public InputStream open(String id) throws IOException {
        var content = files.get(id);
        if (content == null) {
            throw new FileNotFoundException(id);
        }
        return new ByteArrayInputStream(content);
    }

    @Override
    public void remove(String id) {
        files.remove(id);
    }
}
