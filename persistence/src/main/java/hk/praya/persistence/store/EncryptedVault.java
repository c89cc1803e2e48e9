package hk.praya.persistence.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.crypto.tink.KeysetHandle;
import hk.praya.domain.document.ContentId;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Encrypts what another vault keeps. Every content has a key of its own, which is wrapped with a master key and stands
 * in a header before the content. Both are bound to the fingerprint, so that nothing opens under another name. Content
 * in clear, from before there was encryption, opens as well, if it has the fingerprint that it is named by.
 */
final class EncryptedVault implements Vault {

    /** The cipher writes in pieces of 4 KB. */
    private static final int BUFFER = 64 * 1024;

    private final Vault raw;
    private final MasterKeys keys;
    private final Path incoming;

    /** @param incoming where files lie until the vault below takes them */
    EncryptedVault(Vault raw, MasterKeys keys, Path incoming) {
        this.raw = raw;
        this.keys = keys;
        this.incoming = incoming;
    }

    /** Looked at again at the end: whoever drops an old key looks for what needs it only after the rotation. */
    @Override
    public void put(ContentId content, Path file) throws IOException {
        Keyring used;
        do {
            used = keys.current();
            try (var clear = Files.newInputStream(file)) {
                encrypt(content, clear, used);
            }
        } while (used.primary() != keys.current().primary());
    }

    private void encrypt(ContentId content, InputStream clear, Keyring with) throws IOException {
        replace(content, out -> {
            var key = Keyring.newContentKey();
            header(content, key, with).writeTo(out);
            try (var encrypted = Keyring.cipher(key).newEncryptingStream(out, bound(content))) {
                new CheckedContent(content, clear).transferTo(encrypted);
            }
        });
    }

    @Override
    public InputStream open(ContentId content) throws IOException {
        try {
            return openAsIs(content);
        } catch (UnknownMasterKey _) {
            // Between the content and the keys were read, a rotation may have come to its end.
            return openAsIs(content);
        }
    }

    private InputStream openAsIs(ContentId content) throws IOException {
        var in = new BufferedInputStream(raw.open(content));
        try {
            var header = headerOf(in);
            if (header.isPresent()) {
                return decrypt(content, header.get(), in);
            }
            try (in) {
                return compared(content, in);
            }
        } catch (GeneralSecurityException e) {
            in.close();
            throw new IOException("what is kept as %s is damaged".formatted(content.sha256()), e);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** The first piece is decrypted at once, so that a wrong key or a swapped content does not even open. */
    private InputStream decrypt(ContentId content, Header header, InputStream in)
            throws IOException, GeneralSecurityException {
        var cipher = Keyring.cipher(unwrap(content, header));
        var clear = new BufferedInputStream(cipher.newDecryptingStream(in, bound(content)));
        clear.mark(1);
        clear.read();
        clear.reset();
        return clear;
    }

    /** Nothing but the name vouches for what is in clear, so all of it is compared before any of it is handed out. */
    private InputStream compared(ContentId content, InputStream clear) throws IOException {
        var copy = Files.createTempFile(incoming, "", "");
        try {
            try (var out = Files.newOutputStream(copy)) {
                new CheckedContent(content, clear).transferTo(out);
            }
            return Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /**
     * Makes sure that a content needs no master key but the primary one: wraps its key anew, or encrypts it if it is in
     * clear.
     *
     * @return whether there was anything to do
     */
    boolean renew(ContentId content) throws IOException {
        var current = keys.current();
        try (var in = new BufferedInputStream(raw.open(content))) {
            var header = headerOf(in);
            if (header.isEmpty()) {
                encrypt(content, in, current);
                return true;
            }
            if (header.get().masterKey() == current.primary()) {
                return false;
            }
            var key = unwrap(content, header.get());
            replace(content, out -> {
                header(content, key, current).writeTo(out);
                in.transferTo(out);
            });
            return true;
        } catch (GeneralSecurityException e) {
            throw new IOException("what is kept as %s is damaged".formatted(content.sha256()), e);
        }
    }

    /** Whether a content can be opened only with a master key that is not the primary one. */
    boolean needsOldKey(ContentId content) throws IOException {
        var current = keys.current();
        try (var in = raw.open(content)) {
            return Header.read(in)
                    .map(Header::masterKey)
                    .filter(master -> master != current.primary() && current.has(master))
                    .isPresent();
        }
    }

    private static Optional<Header> headerOf(BufferedInputStream in) throws IOException {
        in.mark(Header.LONGEST);
        var header = Header.read(in);
        if (header.isEmpty()) {
            in.reset();
        }
        return header;
    }

    private static Header header(ContentId content, KeysetHandle key, Keyring with) throws GeneralSecurityException {
        int master = with.primary();
        return new Header(master, with.wrap(key, Header.bound(content, master)));
    }

    private KeysetHandle unwrap(ContentId content, Header header) throws IOException, GeneralSecurityException {
        int master = header.masterKey();
        var having = keys.having(master);
        if (!having.has(master)) {
            throw new UnknownMasterKey(content);
        }
        return having.unwrap(header.wrappedKey(), Header.bound(content, master));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException, GeneralSecurityException;
    }

    private void replace(ContentId content, Writing writing) throws IOException {
        var beside = Files.createTempFile(incoming, "", "");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(beside), BUFFER)) {
                writing.to(out);
            }
            raw.put(content, beside);
        } catch (GeneralSecurityException e) {
            throw new IOException("%s cannot be encrypted".formatted(content.sha256()), e);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    @Override
    public List<Stored> list() throws IOException {
        return raw.list();
    }

    @Override
    public boolean remove(ContentId content, Instant keptBefore, Predicate<ContentId> isReferenced) throws IOException {
        return raw.remove(content, keptBefore, isReferenced);
    }

    private static byte[] bound(ContentId content) {
        return content.sha256().getBytes(US_ASCII);
    }

    private static final class UnknownMasterKey extends IOException {

        private static final long serialVersionUID = 1L;

        UnknownMasterKey(ContentId content) {
            super("%s is encrypted with a master key that is not in the file of keys".formatted(content.sha256()));
        }
    }
}
