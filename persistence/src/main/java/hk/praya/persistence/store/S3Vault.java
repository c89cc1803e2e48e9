package hk.praya.persistence.store;

import static java.util.Comparator.comparing;

import hk.praya.domain.document.ContentId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Keeps objects in a bucket of an S3 store. Every put makes an object of its own, {@code <fingerprint>/<unique>}, and the
 * last one counts: S3 cannot take an object aside, so a sweep removes by name exactly what it saw, which is never what
 * has come since.
 */
final class S3Vault implements Vault, AutoCloseable {

    private static final Pattern KEY = Pattern.compile("(?<content>[0-9a-f]{64})/.+");

    private static final Comparator<S3Object> BY_AGE =
            comparing(S3Object::lastModified).thenComparing(S3Object::key);

    /** How often what was listed may have been replaced before it could be opened. */
    private static final int ATTEMPTS = 5;

    private final S3Client client;
    private final String bucket;
    private final Duration patience;
    private final Clock clock;
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

    S3Vault(S3Settings settings, Clock clock) {
        this.client = client(settings);
        this.bucket = settings.bucket();
        this.patience = settings.call();
        this.clock = clock;
    }

    private static S3Client client(S3Settings settings) {
        return S3Client.builder()
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(settings.connect())
                        .socketTimeout(settings.read()))
                .overrideConfiguration(calls -> calls.apiCallTimeout(settings.call()))
                // Stores other than Amazon's do not all know the newer checksums.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .build();
    }

    @Override
    public void put(ContentId content, Path file) throws IOException {
        var key = "%s/%013d-%s".formatted(content.sha256(), clock.millis(), UUID.randomUUID());
        var md5 = Digests.md5(file);
        call(() -> client.putObject(object -> object.bucket(bucket).key(key).contentMD5(md5), file));
        removeOlder(content, key);
    }

    /** Only what is older than one's own: of several that come at once, the last stays. */
    private void removeOlder(ContentId content, String key) throws IOException {
        var objects = objects(content.sha256() + "/");
        var own = objects.stream().filter(object -> object.key().equals(key)).findFirst();
        if (own.isPresent()) {
            for (var object : objects) {
                if (BY_AGE.compare(object, own.get()) < 0) {
                    delete(object);
                }
            }
        }
    }

    @Override
    public InputStream open(ContentId content) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var newest = objects(content.sha256() + "/").stream().max(BY_AGE);
            if (newest.isEmpty()) {
                break;
            }
            var opened = open(newest.get());
            if (opened.isPresent()) {
                return opened.get();
            }
        }
        throw new NoSuchFileException(content.sha256());
    }

    /** Empty if it has been replaced since it was listed. */
    private Optional<InputStream> open(S3Object object) throws IOException {
        try {
            return Optional.of(call(
                    () -> client.getObject(request -> request.bucket(bucket).key(object.key()))));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    @Override
    public List<Stored> list() throws IOException {
        var kept = new HashMap<ContentId, Instant>();
        for (var object : objects("")) {
            var key = KEY.matcher(object.key());
            if (key.matches()) {
                kept.merge(
                        new ContentId(key.group("content")),
                        object.lastModified(),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return kept.entrySet().stream()
                .map(entry -> new Stored(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public boolean remove(ContentId content, Instant keptBefore, Predicate<ContentId> isReferenced) throws IOException {
        var seen = objects(content.sha256() + "/");
        boolean old = !seen.isEmpty()
                && seen.stream().allMatch(object -> object.lastModified().isBefore(keptBefore));
        if (!old
                || isReferenced.test(content)
                || !seen.equals(objects(content.sha256() + "/"))
                || isReferenced.test(content)) {
            return false;
        }
        for (var object : seen) {
            delete(object);
        }
        return objects(content.sha256() + "/").isEmpty();
    }

    private void delete(S3Object object) throws IOException {
        call(() -> client.deleteObject(request -> request.bucket(bucket).key(object.key())));
    }

    private List<S3Object> objects(String prefix) throws IOException {
        return call(() ->
                client.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix)).contents().stream()
                        .toList());
    }

    /** On a virtual thread, because nothing else lets go of a connection that neither takes nor gives. */
    private <T> T call(Supplier<T> call) throws IOException {
        var answer = calls.submit(call::get);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("The S3 store did not answer in time", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the S3 store was asked", e);
        }
    }

    private static IOException failure(@Nullable Throwable cause) {
        if (cause instanceof NoSuchKeyException) {
            var missing = new NoSuchFileException("object");
            missing.initCause(cause);
            return missing;
        }
        return new IOException(
                "The S3 store did not do what was asked: " + (cause == null ? "" : cause.getMessage()), cause);
    }

    @Override
    public void close() {
        calls.shutdownNow();
        client.close();
    }
}
