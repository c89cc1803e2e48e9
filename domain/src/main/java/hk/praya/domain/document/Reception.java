package hk.praya.domain.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of handing in content. */
public sealed interface Reception {

    /**
     * The content is kept. It belongs to nobody until a paper refers to it.
     *
     * @param prepared null where the content is what was handed in
     */
    record Kept(
            ContentId content,
            FileType type,
            long size,
            @Nullable Prepared prepared,
            Scan scan) implements Reception {

        /** Kept as it was handed in, with nobody there to scan it. */
        public Kept(ContentId content, FileType type, long size) {
            this(content, type, size, null, Scan.NOT_SCANNED);
        }

        /**
         * The same, joined from papers.
         *
         * @throws IllegalStateException if it is what was handed in
         */
        public Kept from(List<PaperId> pages) {
            if (prepared == null) {
                throw new IllegalStateException("what was handed in was joined from nothing");
            }
            return new Kept(content, type, size, prepared.from(pages), scan);
        }
    }

    /** Nothing was kept. */
    record Refused(DocumentProblem problem) implements Reception {}
}
