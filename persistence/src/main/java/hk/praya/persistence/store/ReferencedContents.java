package hk.praya.persistence.store;

import hk.praya.domain.document.ContentId;
import java.util.Set;

/** What the rows of the database refer to. */
interface ReferencedContents {

    Set<ContentId> all();
}
