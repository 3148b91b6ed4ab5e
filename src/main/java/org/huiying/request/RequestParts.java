package org.huiying.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.Policy;
import org.huiying.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of a request that was split, as far as the person at the screen may read it. */
@Service
@Transactional(readOnly = true)
public class RequestParts {

    private final Requests requests;
    private final Policy policy;

    RequestParts(Requests requests, Policy policy) {
        this.requests = requests;
        this.policy = policy;
    }

    /** The parts of this request, in the order of their receipts; none if it is whole. */
    @Allowed("request.read")
    public List<RequestDetails> of(UUID id) {
        require(id);
        return requests.findBySplitFromIdOrderByReceipt(id).stream()
                .filter(part -> policy.permits("request.read", part))
                .map(Request::details)
                .toList();
    }

    /** The request this one is a part of. */
    @Allowed("request.read")
    public Optional<RequestDetails> whole(UUID id) {
        return Optional.ofNullable(require(id).splitFromId())
                .flatMap(requests::findById)
                .filter(whole -> policy.permits("request.read", whole))
                .map(Request::details);
    }

    private Request require(UUID id) {
        var request = requests.findById(id).orElseThrow(() -> new NotFound("request", id));
        policy.require("request.read", request);
        return request;
    }
}
