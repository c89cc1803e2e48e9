package hk.praya.benchmarks;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import hk.praya.domain.document.DocumentStore;
import hk.praya.domain.document.Reception;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * What a document of 5 MB costs on its way to the store: it is looked at, prepared, hashed, encrypted, and written so that
 * a power cut does not lose it. Beside it the same bytes are hashed, encrypted by the same means, written and forced to the
 * disk, and no more than that. Both take turns, document by document, so that whatever else the machine does slows both.
 */
public final class DocumentIntake {

    private static final int DOCUMENTS = 8;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 200;
    private static final double MILLIS = 1e6;

    private final DocumentStore store;
    private final Path folder;

    private DocumentIntake(DocumentStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        var folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "intake-");
        try (var context = store(folder)) {
            var intake = new DocumentIntake(context.getBean(DocumentStore.class), folder);
            intake.measure("photographs (JPEG)", Documents.photographs(DOCUMENTS));
            intake.measure("scanned pages (PDF)", Documents.scans(DOCUMENTS));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** The portal's own store in a folder, and nothing that needs a database. */
    private static AnnotationConfigApplicationContext store(Path home) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("home", Map.of("praya.home", home.toString())));
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.addBeanFactoryPostProcessor(beans -> {
            for (var name : beans.getBeanDefinitionNames()) {
                beans.getBeanDefinition(name).setLazyInit(true);
            }
        });
        context.scan(
                "hk.praya.persistence.document",
                "hk.praya.persistence.intake",
                "hk.praya.persistence.scan",
                "hk.praya.persistence.store");
        context.refresh();
        return context;
    }

    @SuppressWarnings("SystemOut")
    private void measure(String what, List<byte[]> documents) throws IOException, GeneralSecurityException {
        var intake = new ArrayList<Double>();
        var copying = new ArrayList<Double>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            var document = documents.get(Math.floorMod(round, documents.size()));
            long start = System.nanoTime();
            take(document);
            long between = System.nanoTime();
            copy(document);
            long end = System.nanoTime();
            if (round >= 0) {
                intake.add((between - start) / MILLIS);
                copying.add((end - between) / MILLIS);
            }
        }
        intake.sort(null);
        copying.sort(null);
        System.out.println(what);
        for (int percent : new int[] {10, 50}) {
            int place = ROUNDS * percent / 100;
            System.out.printf(
                    Locale.ROOT,
                    "  %d %% were within: intake %.1f ms, copying %.1f ms; intake goes at %.0f %% of copying%n",
                    percent,
                    intake.get(place),
                    copying.get(place),
                    100 * copying.get(place) / intake.get(place));
        }
    }

    private void take(byte[] document) throws IOException {
        var taken = store.put(new ByteArrayInputStream(document));
        if (!(taken instanceof Reception.Kept kept) || kept.prepared() != null || kept.size() != document.length) {
            throw new IllegalStateException("not taken as it is");
        }
    }

    private void copy(byte[] document) throws IOException, GeneralSecurityException {
        var file = folder.resolve("copy");
        var key = KeysetHandle.generateNew(
                PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB, RegistryConfiguration.get());
        var cipher = key.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
        var digest = MessageDigest.getInstance("SHA-256");
        try (var in = new DigestInputStream(new ByteArrayInputStream(document), digest);
                var out = cipher.newEncryptingStream(Files.newOutputStream(file), new byte[0])) {
            in.transferTo(out);
        }
        if (digest.digest().length == 0) {
            throw new IllegalStateException("not hashed");
        }
        try (var written = FileChannel.open(file, StandardOpenOption.READ)) {
            written.force(true);
        }
    }
}
