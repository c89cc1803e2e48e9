package hk.praya.persistence.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.SecretKeyAccess;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;

/** The master keys: with the primary one, keys of contents are wrapped; with any, unwrapped. */
final class Keyring {

    private static final Configuration TINK = configuration();
    private static final SecretKeyAccess ACCESS = InsecureSecretKeyAccess.get();

    private final KeysetHandle keys;
    private final Aead aead;

    private Keyring(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.aead = keys.getPrimitive(TINK, Aead.class);
    }

    private static Configuration configuration() {
        try {
            AeadConfig.register();
            StreamingAeadConfig.register();
            return RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink does not start", e);
        }
    }

    static Keyring fresh() throws GeneralSecurityException {
        return new Keyring(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK));
    }

    static Keyring parse(String json) throws GeneralSecurityException {
        return new Keyring(TinkJsonProtoKeysetFormat.parseKeyset(json, TINK, ACCESS));
    }

    String json() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, TINK, ACCESS);
    }

    /** The same keys, and a new one that is primary. */
    Keyring rotated() throws GeneralSecurityException {
        return new Keyring(KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
    }

    /** The primary key alone. */
    Keyring withoutOld() throws GeneralSecurityException {
        var remaining = KeysetHandle.newBuilder(keys);
        for (int i = remaining.size() - 1; i >= 0; i--) {
            if (!remaining.getAt(i).isPrimary()) {
                remaining.deleteAt(i);
            }
        }
        return new Keyring(remaining.build());
    }

    int size() {
        return keys.size();
    }

    int primary() {
        return keys.getPrimary().getId();
    }

    boolean has(int id) {
        return IntStream.range(0, keys.size()).anyMatch(i -> keys.getAt(i).getId() == id);
    }

    static KeysetHandle newContentKey() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB, TINK);
    }

    static StreamingAead cipher(KeysetHandle contentKey) throws GeneralSecurityException {
        return contentKey.getPrimitive(TINK, StreamingAead.class);
    }

    /** @param bound what the wrapped key belongs to; it can be unwrapped only with the same */
    byte[] wrap(KeysetHandle contentKey, byte[] bound) throws GeneralSecurityException {
        return aead.encrypt(TinkProtoKeysetFormat.serializeKeyset(contentKey, ACCESS, TINK), bound);
    }

    KeysetHandle unwrap(byte[] wrapped, byte[] bound) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(aead.decrypt(wrapped, bound), ACCESS, TINK);
    }
}
