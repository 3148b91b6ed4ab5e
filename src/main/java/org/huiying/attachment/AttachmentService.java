package org.huiying.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files that hang on something: keeping, listing, handing out and removing them. */
@Service
@Transactional
public class AttachmentService {

    private final AttachmentStore store;
    private final AttachmentOwners owners;
    private final CurrentUser currentUser;
    private final Clock clock;

    AttachmentService(AttachmentStore store, AttachmentOwners owners, CurrentUser currentUser, Clock clock) {
        this.store = store;
        this.owners = owners;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Keeps a file that has arrived. The same id again, or the same bytes again for the same owner, is the file already
     * there.
     *
     * @throws RuleViolation if the owner has too many files or bytes, or may not be changed now
     */
    @Allowed("attachment.add")
    @Transactional(rollbackFor = IOException.class)
    public AttachmentSummary keep(UUID id, String ownerKind, UUID ownerId, ReceivedFile file) throws IOException {
        owners.requireChangeable(ownerKind, ownerId);
        store.hold(ownerId);
        var others = store.of(ownerKind, ownerId);
        var known = known(id, file, others);
        if (known.isPresent()) {
            return known.get().summary();
        }
        mustHaveRoom(others, file);
        store.add(id, ownerKind, ownerId, file, currentUser.get().id(), clock.instant());
        return store.find(id).orElseThrow().summary();
    }

    /** The files of an owner, oldest first. */
    @Allowed("attachment.read")
    @Transactional(readOnly = true)
    public List<AttachmentSummary> list(String ownerKind, UUID ownerId) {
        owners.requireReadable(ownerKind, ownerId);
        return store.of(ownerKind, ownerId).stream().map(KeptFile::summary).toList();
    }

    /** What a download says about the file; the bytes follow by {@link #write}. */
    @Allowed("attachment.read")
    @Transactional(readOnly = true)
    public AttachmentSummary get(UUID id) {
        return readable(id).summary();
    }

    /** Writes the bytes of a file, without keeping a connection while the reader is slow. */
    @Allowed("attachment.read")
    @Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
    public void write(UUID id, OutputStream out) throws IOException {
        readable(id);
        store.write(id, out);
    }

    /** Removing what is gone already is fine. */
    @Allowed("attachment.remove")
    public void remove(UUID id) {
        store.find(id).ifPresent(file -> {
            owners.requireChangeable(file.ownerKind(), file.ownerId());
            store.remove(id);
        });
    }

    /** Removes every file of an owner that is about to go. */
    @Allowed("attachment.remove")
    public void removeAll(UUID ownerId, String ownerKind) {
        owners.requireChangeable(ownerKind, ownerId);
        store.removeAll(ownerKind, ownerId);
    }

    private KeptFile readable(UUID id) {
        var file = store.find(id).orElseThrow(() -> new NotFound("attachment", id));
        owners.requireReadable(file.ownerKind(), file.ownerId());
        return file;
    }

    private Optional<KeptFile> known(UUID id, ReceivedFile file, List<KeptFile> others) {
        var known = others.stream()
                .filter(other -> other.summary().id().equals(id)
                        || other.summary().sha256().equals(file.sha256()))
                .findFirst();
        if (known.isEmpty() && store.find(id).isPresent()) {
            throw new NotFound("attachment", id);
        }
        return known;
    }

    private static void mustHaveRoom(List<KeptFile> others, ReceivedFile file) {
        if (others.size() >= AttachmentLimits.FILES) {
            throw new RuleViolation("attachment.error.tooMany", AttachmentLimits.FILES);
        }
        var total = others.stream().mapToLong(other -> other.summary().size()).sum();
        if (total + file.size() > AttachmentLimits.TOTAL_BYTES) {
            throw new RuleViolation("attachment.error.totalTooLarge", AttachmentLimits.TOTAL_MEGABYTES);
        }
    }
}
