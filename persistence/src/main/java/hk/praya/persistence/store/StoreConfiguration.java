package hk.praya.persistence.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Chooses where documents lie by {@code praya.documents.store}, and brings their keys. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    /** What is kept as it is; only the encrypted one is for others. */
    @Bean(defaultCandidate = false)
    @Qualifier("raw") Vault rawVault(
            @Value("${praya.home}") String home,
            @Value("${praya.documents.store:folder}") String store,
            Environment settings)
            throws IOException {
        return switch (store) {
            case "folder" -> new FolderVault(Path.of(home, "documents"));
            case "s3" -> new S3Vault(s3(settings), Clock.systemUTC());
            default ->
                throw new IllegalArgumentException(
                        "praya.documents.store is \"folder\" or \"s3\", not \"%s\"".formatted(store));
        };
    }

    private static S3Settings s3(Environment settings) {
        return new S3Settings(
                URI.create(settings.getRequiredProperty("praya.documents.s3.endpoint")),
                settings.getProperty("praya.documents.s3.region", "us-east-1"),
                settings.getRequiredProperty("praya.documents.s3.bucket"),
                settings.getRequiredProperty("praya.documents.s3.access-key"),
                settings.getRequiredProperty("praya.documents.s3.secret-key"));
    }

    @Bean
    MasterKeys masterKeys(
            @Qualifier("raw") Vault raw,
            @Value("${praya.documents.keys:${praya.home}/keys/documents.json}") String file)
            throws IOException {
        return MasterKeys.openedOrMade(new KeyFile(Path.of(file)), raw);
    }

    @Bean
    EncryptedVault vault(@Qualifier("raw") Vault raw, MasterKeys keys, @Value("${praya.home}") String home)
            throws IOException {
        return new EncryptedVault(raw, keys, Incoming.in(Path.of(home)));
    }

    @Bean
    RotateKeys rotateKeys(EncryptedVault vault, MasterKeys keys) {
        return new RotateKeys(vault, keys.file());
    }

    @Bean
    VerifyDocuments verifyDocuments(EncryptedVault vault, ReferencedContents references) {
        return new VerifyDocuments(vault, references);
    }
}
