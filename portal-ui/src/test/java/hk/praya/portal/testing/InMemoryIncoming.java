package hk.praya.portal.testing;

import hk.praya.portal.component.Incoming;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** No file is on its way in: files are brought by the very request that says that they are there. */
public final class InMemoryIncoming implements Incoming {

    private static final long LARGEST = 50L * 1024 * 1024;

    @Override
    public long largest() {
        return LARGEST;
    }

    @Override
    public InputStream open(String id) throws IOException {
        throw new FileNotFoundException(id);
    }

    @Override
    public void remove(String id) {
        // There is nothing to let go of.
    }
}
