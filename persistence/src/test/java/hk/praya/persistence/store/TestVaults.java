package hk.praya.persistence.store;

import hk.praya.domain.document.ContentId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** Vaults as the portal has them, and what to put into them. */
public final class TestVaults {

    private TestVaults() {}

    /** The vault of a home, with the keys of the home. */
    public static Vault encrypted(Path home) throws IOException {
        return encrypted(home, folder(home));
    }

    static EncryptedVault encrypted(Path home, Vault raw) throws IOException {
        return new EncryptedVault(raw, MasterKeys.openedOrMade(keyFile(home), raw), Incoming.in(home));
    }

    static FolderVault folder(Path home) throws IOException {
        return new FolderVault(home.resolve("documents"));
    }

    static KeyFile keyFile(Path home) {
        return new KeyFile(home.resolve("keys").resolve("documents.json"));
    }

    static ContentId fingerprint(byte[] content) {
        return new ContentId(HexFormat.of().formatHex(Digests.sha256().digest(content)));
    }

    /** Puts content by way of a file in the home, as an upload does. */
    static ContentId put(Vault vault, Path home, byte[] content) {
        var id = fingerprint(content);
        put(vault, home, id, content);
        return id;
    }

    static void put(Vault vault, Path home, ContentId id, byte[] content) {
        try {
            var file = Files.createTempFile(Incoming.in(home), "", "");
            try {
                Files.write(file, content);
                vault.put(id, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] read(Vault vault, ContentId content) throws IOException {
        try (var in = vault.open(content)) {
            return in.readAllBytes();
        }
    }

    /** Where a vault in a folder keeps a content. */
    static Path place(Path home, ContentId content) {
        return folder(home, content).resolve(content.sha256());
    }

    static Path folder(Path home, ContentId content) {
        return home.resolve("documents")
                .resolve(content.sha256().substring(0, 2))
                .resolve(content.sha256().substring(2, 4));
    }
}
