package hk.praya.portal.upload;

import hk.praya.portal.papers.RouteIds;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import me.desair.tus.server.exception.UploadNotFoundException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.UploadLockingService;
import me.desair.tus.server.upload.disk.DiskStorageService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Uploads in a folder, each beside a record of how far it has come. A record is there whole or as it was before, and holds
 * nothing of the sender but whose the file is. Nobody keeps more on the way than their allowance.
 */
final class UploadRecords extends DiskStorageService {

    private static final Logger LOG = LoggerFactory.getLogger(UploadRecords.class);

    /** As the library names it. */
    private static final String RECORD = "info";

    private static final String UNFINISHED_RECORD = "info.new";

    private final UploadAllowance allowance;

    UploadRecords(Path folder, UploadAllowance allowance) {
        super(folder.toString());
        this.allowance = allowance;
    }

    /**
     * Makes room for an upload.
     *
     * @throws TooManyUploads if its owner has too much on the way already
     */
    @Override
    public synchronized UploadInfo create(UploadInfo announced, String owner) throws IOException {
        allowance.hold(ofOwner(owner), size(announced));
        return super.create(withoutSender(announced), owner);
    }

    private static UploadInfo withoutSender(UploadInfo announced) {
        var plain = new UploadInfo();
        plain.setLength(announced.getLength());
        plain.setEncodedMetadata(announced.getEncodedMetadata());
        plain.setUploadType(announced.getUploadType());
        return plain;
    }

    @Override
    public void update(UploadInfo upload) throws IOException, UploadNotFoundException {
        var folder = getPathInStorageDirectory(upload.getId());
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UploadNotFoundException("no upload " + upload.getId());
        }
        var whole = folder.resolve(UNFINISHED_RECORD);
        try (var out = new ObjectOutputStream(Files.newOutputStream(whole))) {
            out.writeObject(upload);
        }
        Files.move(whole, folder.resolve(RECORD), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Reads a record, whoever writes another meanwhile: one is always there whole, and so needs no lock.
     *
     * @return null where there is no such upload
     */
    @Override
    public @Nullable UploadInfo getUploadInfo(@Nullable UploadId id) throws IOException {
        var folder = getPathInStorageDirectory(id);
        if (folder == null) {
            return null;
        }
        try (var in = new ObjectInputStream(Files.newInputStream(folder.resolve(RECORD)))) {
            return (UploadInfo) in.readObject();
        } catch (NoSuchFileException _) {
            return null;
        } catch (ClassNotFoundException unknown) {
            throw new IOException("the record of upload " + id + " is of another version", unknown);
        }
    }

    /** The folder comes with the first upload; until then the library finds it missing. */
    @Override
    public void cleanupExpiredUploads(@Nullable UploadLockingService locks) throws IOException {
        if (Files.isDirectory(getStoragePath())) {
            super.cleanupExpiredUploads(locks);
        }
    }

    /** How many bytes each of somebody's uploads may come to. */
    private List<Long> ofOwner(String owner) throws IOException {
        if (!Files.isDirectory(getStoragePath())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(getStoragePath())) {
            return folders.map(this::read)
                    .flatMap(Optional::stream)
                    .filter(upload -> owner.equals(upload.getOwnerKey()))
                    .map(this::size)
                    .toList();
        }
    }

    /** Empty where the upload is gone meanwhile, or never came into being. */
    private Optional<UploadInfo> read(Path folder) {
        var name = Objects.requireNonNull(folder.getFileName()).toString();
        return RouteIds.parse(name).map(UploadId::new).flatMap(this::find);
    }

    private Optional<UploadInfo> find(UploadId id) {
        try {
            return Optional.ofNullable(getUploadInfo(id));
        } catch (IOException unreadable) {
            LOG.warn("the record of upload {} cannot be read, and is not counted", id, unreadable);
            return Optional.empty();
        }
    }

    /** What will come at most, where nobody has said how much it is. */
    private long size(UploadInfo upload) {
        return Objects.requireNonNullElse(upload.getLength(), getMaxUploadSize());
    }
}
