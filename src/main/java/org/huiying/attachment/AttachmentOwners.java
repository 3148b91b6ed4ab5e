package org.huiying.attachment;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiying.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the owner of a file what the person at the screen may do. A kind nobody answers for is closed to everybody. */
@Component
class AttachmentOwners {

    private final ObjectProvider<AttachmentOwner> owners;

    AttachmentOwners(ObjectProvider<AttachmentOwner> owners) {
        this.owners = owners;
    }

    void requireReadable(String kind, UUID ownerId) {
        owner(kind).requireReadable(ownerId);
    }

    void requireChangeable(String kind, UUID ownerId) {
        owner(kind).requireChangeable(ownerId);
    }

    private AttachmentOwner owner(String kind) {
        Map<String, AttachmentOwner> byKind =
                owners.stream().collect(Collectors.toMap(AttachmentOwner::kind, Function.identity()));
        var owner = byKind.get(kind);
        if (owner == null) {
            throw new NotFound("owner of files", kind);
        }
        return owner;
    }
}
