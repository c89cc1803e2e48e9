package hk.praya.portal.upload;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import me.desair.tus.server.upload.UploadLock;
import me.desair.tus.server.upload.UploadLockingService;
import me.desair.tus.server.upload.UuidUploadIdFactory;
import org.jspecify.annotations.Nullable;

/** Lets one request at a time work on an upload. One portal has a home for itself, so that its memory is enough. */
final class UploadLocks implements UploadLockingService {

    private final Set<UploadId> held = ConcurrentHashMap.newKeySet();
    private UploadIdFactory ids = new UuidUploadIdFactory();

    /**
     * Holds an upload until the lock is closed; null where the address is that of no upload.
     *
     * @throws UploadBusy if it is held already
     */
    @Override
    public @Nullable UploadLock lockUploadByUri(String address) {
        var id = ids.readUploadId(address);
        if (id == null) {
            return null;
        }
        if (!held.add(id)) {
            throw new UploadBusy();
        }
        return new Held(id, address);
    }

    @Override
    public void cleanupStaleLocks() {
        // A lock ends with its request.
    }

    @Override
    public boolean isLocked(UploadId id) {
        return held.contains(id);
    }

    @Override
    public void setIdFactory(UploadIdFactory factory) {
        ids = factory;
    }

    /** An upload that somebody works on. */
    private final class Held implements UploadLock {

        private final UploadId id;
        private final String address;

        Held(UploadId id, String address) {
            this.id = id;
            this.address = address;
        }

        @Override
        public String getUploadUri() {
            return address;
        }

        @Override
        public void release() {
            held.remove(id);
        }

        @Override
        public void close() {
            release();
        }
    }
}
