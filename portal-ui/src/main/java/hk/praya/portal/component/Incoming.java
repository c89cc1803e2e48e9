package hk.praya.portal.component;

import java.io.IOException;
import java.io.InputStream;

/** Where the files of whoever is signed in lie while they come in piece by piece. */
public interface Incoming {

    /** The most bytes that one file may have. */
    long largest();

    /**
     * Opens a file that has come in whole; the caller closes it.
     *
     * @throws IOException if the person has no such file, or it is not whole
     */
    InputStream open(String id) throws IOException;

    /** Lets go of a file that has been taken; nothing happens if it is gone already. */
    void remove(String id) throws IOException;
}
