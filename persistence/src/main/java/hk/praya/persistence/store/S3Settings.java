package hk.praya.persistence.store;

import java.net.URI;
import java.time.Duration;

/**
 * How an S3 store is reached.
 *
 * @param connect how long to wait for a connection
 * @param read how long to wait for the next bytes of an answer
 * @param call how long a whole call may take, with every attempt, until its answer begins
 */
record S3Settings(
        URI endpoint,
        String region,
        String bucket,
        String accessKey,
        String secretKey,
        Duration connect,
        Duration read,
        Duration call) {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(15);
    private static final Duration CALL = Duration.ofSeconds(60);

    S3Settings(URI endpoint, String region, String bucket, String accessKey, String secretKey) {
        this(endpoint, region, bucket, accessKey, secretKey, CONNECT, READ, CALL);
    }

    @Override
    public String toString() {
        return "S3Settings[" + endpoint + ", " + bucket + "]";
    }
}
