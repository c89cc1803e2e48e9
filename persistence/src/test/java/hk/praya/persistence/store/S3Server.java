package hk.praya.persistence.store;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** A server of the S3 protocol with a bucket, over a folder. */
final class S3Server implements AutoCloseable {

    static final String BUCKET = "papers";

    private static final String ACCESS_KEY = "praya";
    private static final String SECRET_KEY = "only-for-tests";

    private final S3Proxy proxy;

    S3Server(Path folder) throws Exception {
        Files.createDirectories(folder.resolve(BUCKET));
        proxy = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(folder.toString()))
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, ACCESS_KEY, SECRET_KEY)
                .build();
        proxy.start();
    }

    S3Settings settings() {
        return settings(SECRET_KEY);
    }

    S3Settings settings(String secretKey) {
        return new S3Settings(
                URI.create("http://127.0.0.1:" + proxy.getPort()), "us-east-1", BUCKET, ACCESS_KEY, secretKey);
    }

    /** An impatient client of whoever listens at a port. */
    static S3Settings impatient(int port, Duration patience) {
        return new S3Settings(
                URI.create("http://127.0.0.1:" + port),
                "us-east-1",
                BUCKET,
                ACCESS_KEY,
                SECRET_KEY,
                patience,
                patience,
                patience);
    }

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
