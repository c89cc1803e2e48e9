package hk.praya.portal.bundle;

import hk.praya.domain.HongKong;
import hk.praya.domain.document.Document;
import hk.praya.domain.document.DocumentStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a person's bundle as a ZIP while it is read. The same case makes the same bytes: order and times come from the
 * case, and nothing is compressed, as papers hardly can be.
 */
final class BundleArchive {

    private final BundledCase bundled;
    private final PersonBundle person;
    private final DocumentStore store;

    BundleArchive(BundledCase bundled, PersonBundle person, DocumentStore store) {
        this.bundled = bundled;
        this.person = person;
        this.store = store;
    }

    /**
     * Writes it, and leaves the stream open.
     *
     * @throws IOException if a paper is missing or is not what was kept; what was written by then is no whole ZIP
     */
    void writeTo(OutputStream out) throws IOException {
        // It is finished and never closed: closing would make a whole ZIP of one that broke off.
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.NO_COMPRESSION);
        add(zip, "manifest.csv", Manifest.csv(person));
        add(zip, "manifest.json", Manifest.json(bundled, person));
        for (var paper : person.handedOut()) {
            add(zip, paper);
        }
        zip.finish();
    }

    private void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        begin(zip, name, bundled.since());
        zip.write(content);
        zip.closeEntry();
    }

    private void add(ZipOutputStream zip, BundledPaper paper) throws IOException {
        var document = paper.document();
        try (var content = new DigestInputStream(store.open(document.content()), sha256())) {
            begin(zip, paper.name(), document.addedAt());
            content.transferTo(zip);
            check(document, content.getMessageDigest());
        }
        zip.closeEntry();
    }

    /** The time is told as Hong Kong's: a ZIP knows no zones. */
    private void begin(ZipOutputStream zip, String name, Instant at) throws IOException {
        var entry = new ZipEntry(person.folder() + "/" + name);
        entry.setTimeLocal(LocalDateTime.ofInstant(at, HongKong.ZONE));
        zip.putNextEntry(entry);
    }

    private static void check(Document document, MessageDigest read) throws IOException {
        if (!HexFormat.of().formatHex(read.digest()).equals(document.content().sha256())) {
            throw new IOException("the content of document " + document.id() + " is not what was kept");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
