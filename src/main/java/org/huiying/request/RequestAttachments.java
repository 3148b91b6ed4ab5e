package org.huiying.request;

import java.util.UUID;
import org.huiying.access.Policy;
import org.huiying.attachment.AttachmentOwner;
import org.huiying.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files of a request: whoever may read the request may read them, and they change only while it is a draft. */
@Component
@Transactional(readOnly = true)
class RequestAttachments implements AttachmentOwner {

    private final Requests requests;
    private final Policy policy;

    RequestAttachments(Requests requests, Policy policy) {
        this.requests = requests;
        this.policy = policy;
    }

    @Override
    public String kind() {
        return RequestService.ATTACHMENT_OWNER;
    }

    @Override
    public void requireReadable(UUID ownerId) {
        require("request.read", ownerId);
    }

    @Override
    public void requireChangeable(UUID ownerId) {
        require("request.draft", ownerId);
    }

    private void require(String action, UUID id) {
        policy.require(action, requests.findById(id).orElseThrow(() -> new NotFound("request", id)));
    }
}
