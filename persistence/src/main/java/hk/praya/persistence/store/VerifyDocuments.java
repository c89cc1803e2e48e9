package hk.praya.persistence.store;

import hk.praya.domain.document.ContentId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads every content that is kept, and compares it with its name and with the rows. A portal may run meanwhile. */
public final class VerifyDocuments {

    /**
     * What was found.
     *
     * @param whole how many contents are what they are called
     * @param missing what rows refer to and is not kept
     * @param unreadable what cannot be read or decrypted
     * @param wrong what can be read and is something else
     * @param orphans how many contents no row refers to; the sweep takes them, so they are no fault
     */
    public record Findings(
            int whole, List<ContentId> missing, List<ContentId> unreadable, List<ContentId> wrong, int orphans) {

        public Findings {
            missing = List.copyOf(missing);
            unreadable = List.copyOf(unreadable);
            wrong = List.copyOf(wrong);
        }

        public boolean areWell() {
            return missing.isEmpty() && unreadable.isEmpty() && wrong.isEmpty();
        }
    }

    private final Vault vault;
    private final ReferencedContents references;

    VerifyDocuments(Vault vault, ReferencedContents references) {
        this.vault = vault;
        this.references = references;
    }

    /** @throws IOException if it cannot even be listed what is kept */
    public Findings verify() throws IOException {
        // What comes between the two looks is kept without being known as referenced, never the other way about.
        var referenced = references.all();
        int whole = 0;
        int orphans = 0;
        var unreadable = new ArrayList<ContentId>();
        var wrong = new ArrayList<ContentId>();
        var unseen = new HashSet<>(referenced);
        for (var stored : vault.list()) {
            var content = stored.content();
            try {
                readThrough(content);
                whole++;
            } catch (NoSuchFileException _) {
                // It has been swept since it was listed.
                continue;
            } catch (WrongContent _) {
                wrong.add(content);
            } catch (IOException _) {
                unreadable.add(content);
            }
            unseen.remove(content);
            orphans += referenced.contains(content) ? 0 : 1;
        }
        return new Findings(whole, missing(unseen), unreadable, wrong, orphans);
    }

    private void readThrough(ContentId content) throws IOException {
        try (var all = new CheckedContent(content, vault.open(content))) {
            all.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Rows may have gone since, and their content with them. */
    private List<ContentId> missing(Set<ContentId> unseen) {
        if (unseen.isEmpty()) {
            return List.of();
        }
        unseen.retainAll(references.all());
        return List.copyOf(unseen);
    }
}
