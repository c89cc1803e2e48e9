package hk.praya.portal.testing;

import hk.praya.domain.document.Alteration;
import hk.praya.domain.document.ContentId;
import hk.praya.domain.document.DocumentProblem;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Documents;
import hk.praya.domain.document.FileType;
import hk.praya.domain.document.Prepared;
import hk.praya.domain.document.Reception;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Content in memory; types are told by the first bytes. */
public final class InMemoryDocumentStore implements DocumentStore {

    private static final Map<String, FileType> SIGNATURES = Map.of(
            "25504446", FileType.PDF,
            "ffd8ff", FileType.JPEG,
            "89504e47", FileType.PNG,
            "47494638", FileType.GIF,
            "49492a00", FileType.TIFF);

    private final Map<ContentId, byte[]> contents = new HashMap<>();

    @Override
    public Reception put(InputStream content) throws IOException {
        var bytes = content.readAllBytes();
        if (bytes.length == 0) {
            return new Reception.Refused(DocumentProblem.EMPTY);
        }
        if (bytes.length > LARGEST) {
            return new Reception.Refused(DocumentProblem.TOO_BIG);
        }
        var type = typeOf(bytes);
        if (type.isEmpty()) {
            return new Reception.Refused(DocumentProblem.WRONG_TYPE);
        }
        var id = new ContentId(sha256(bytes));
        contents.put(id, bytes);
        return new Reception.Kept(id, type.get(), bytes.length);
    }

    @Override
    public Reception join(List<ContentId> pages) throws IOException {
        var whole = new ByteArrayOutputStream();
        whole.write("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        for (var page : pages) {
            open(page).transferTo(whole);
        }
        var kept = (Reception.Kept) put(new ByteArrayInputStream(whole.toByteArray()));
        return new Reception.Kept(
                kept.content(),
                kept.type(),
                kept.size(),
                new Prepared(pages.getFirst(), Set.of(Alteration.JOINED)),
                kept.scan());
    }

    @Override
    public InputStream open(ContentId content) throws IOException {
        var bytes = contents.get(content);
        if (bytes == null) {
            throw new IOException("no content " + content.sha256());
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public int sweep(Instant keptBefore, Documents documents) {
        int before = contents.size();
        contents.keySet().removeIf(content -> !documents.isReferenced(content));
        return before - contents.size();
    }

    private static Optional<FileType> typeOf(byte[] bytes) {
        var start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 4));
        return SIGNATURES.entrySet().stream()
                .filter(signature -> start.startsWith(signature.getKey()))
                .map(Map.Entry::getValue)
                .findAny();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
