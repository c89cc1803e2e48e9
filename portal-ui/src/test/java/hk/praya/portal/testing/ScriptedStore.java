package hk.praya.portal.testing;

import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.Reception;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** A store in memory that can be told to refuse, or to break off, what is handed in or joined next. */
public final class ScriptedStore implements DocumentStore {

    private final InMemoryDocumentStore kept = new InMemoryDocumentStore();
    private final Queue<Optional<DocumentProblem>> next = new ArrayDeque<>();

    public void refuseNext(DocumentProblem problem) {
        next.add(Optional.of(problem));
    }

    public void breakOffNext() {
        next.add(Optional.empty());
    }

    @Override
    public Reception put(InputStream content) throws IOException {
        var script = next.poll();
        return script == null ? kept.put(content) : refused(script);
    }

    private static Reception refused(Optional<DocumentProblem> script) throws IOException {
        return new Reception.Refused(script.orElseThrow(() -> new IOException("the transfer broke off")));
    }

    @Override
    public Reception join(List<ContentId> pages) throws IOException {
        var script = next.poll();
        return script == null ? kept.join(pages) : refused(script);
    }

    @Override
    public InputStream open(ContentId content) throws IOException {
        return kept.open(content);
    }

    @Override
    public int sweep(Instant keptBefore, Documents documents) throws IOException {
        return kept.sweep(keptBefore, documents);
    }
}
