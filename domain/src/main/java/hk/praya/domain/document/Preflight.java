package hk.praya.domain.document;

import java.io.IOException;
import java.util.List;

/** Looks at a kept paper as an officer would at first: can it be read, and is it about the right person. */
public interface Preflight {

    /**
     * Looks at every page, up to a limit. An empty list means that nothing was noticed, not that the paper is good.
     *
     * @throws IOException if the content is missing, or cannot be read or drawn within bounds
     */
    List<Remark> look(ContentId content, FileType type, Expectation expected) throws IOException;
}
