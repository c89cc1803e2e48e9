package hk.praya.portal.upload;

import hk.praya.portal.component.Incoming;
import hk.praya.portal.papers.RouteIds;
import hk.praya.portal.security.CurrentAccount;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Keeps what comes in piece by piece under {@code uploads} in the portal's home, each file for its owner alone, until it
 * is taken or has not grown for a day.
 */
@Component
public class Uploads implements Incoming {

    static final String PATH = "/uploads";

    private static final Duration KEPT = Duration.ofHours(24);

    private final TusFileUploadService tus;
    private final CurrentAccount account;
    private final String address;
    private final long largest;

    /**
     * Makes the folder, readable for the portal's own user only.
     *
     * @param unfinished how many files one person may have on the way at a time
     * @param unfinishedSize how many bytes those may come to
     * @param context the path the portal is reached at; empty for the root
     */
    public Uploads(
            @Value("${praya.home}") Path home,
            @Value("${praya.documents.largest-upload:50MB}") DataSize largest,
            @Value("${praya.documents.unfinished-uploads:100}") int unfinished,
            @Value("${praya.documents.unfinished-size:1GB}") DataSize unfinishedSize,
            @Value("${server.servlet.context-path:}") String context,
            CurrentAccount account)
            throws IOException {
        this.account = account;
        this.largest = largest.toBytes();
        address = context + PATH;
        tus = new TusFileUploadService()
                .withUploadUri(address)
                .withUploadStorageService(
                        new UploadRecords(folder(home), new UploadAllowance(unfinished, unfinishedSize.toBytes())))
                .withUploadLockingService(new UploadLocks())
                .withMaxUploadSize(this.largest)
                .withUploadExpirationPeriod(KEPT.toMillis())
                .disableTusExtension("concatenation")
                .disableTusExtension("checksum");
    }

    private static Path folder(Path home) throws IOException {
        var folder = Files.createDirectories(home.resolve("uploads").toAbsolutePath());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }

    /**
     * Answers a request of the protocol for whoever is signed in.
     *
     * @throws UploadBusy if another request writes to the same upload
     * @throws TooManyUploads if the person has too much on the way to announce more
     */
    void process(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tus.process(request, response, owner());
    }

    @Override
    public long largest() {
        return largest;
    }

    @Override
    public InputStream open(String id) throws IOException {
        var place = place(id);
        try {
            var upload = tus.getUploadInfo(place, owner());
            if (upload == null || !isWhole(upload)) {
                throw new FileNotFoundException("no whole upload " + place);
            }
            return tus.getUploadedBytes(place, owner());
        } catch (TusException gone) {
            throw new IOException(gone);
        }
    }

    /** A file with nothing in it is kept as if its length were not known. */
    private static boolean isWhole(UploadInfo upload) {
        return !upload.isUploadInProgress() || (!upload.hasLength() && upload.getOffset() == 0);
    }

    @Override
    public void remove(String id) throws IOException {
        try {
            tus.deleteUpload(place(id), owner());
        } catch (TusException gone) {
            throw new IOException(gone);
        }
    }

    /** Removes what has not grown for a day. */
    void sweep() throws IOException {
        tus.cleanup();
    }

    private String place(String told) throws IOException {
        var id = RouteIds.parse(told).orElseThrow(() -> new FileNotFoundException("no upload"));
        return address + "/" + id;
    }

    private String owner() {
        return account.id().toString();
    }
}
