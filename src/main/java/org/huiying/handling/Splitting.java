package org.huiying.handling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.request.Receipt;
import org.huiying.request.RequestContent;
import org.huiying.request.RequestSplitting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Splitting a request on the organiser's board: the parts are made and sent out together, or not at all. */
@Service
@Transactional
public class Splitting {

    private final RequestSplitting requests;
    private final Dispatching dispatching;

    Splitting(RequestSplitting requests, Dispatching dispatching) {
        this.requests = requests;
        this.dispatching = dispatching;
    }

    /** Makes a request of each part; the same parts again change nothing. */
    @Allowed("handling.split")
    public List<Receipt> split(UUID requestId, List<MatterPart> parts) {
        Map<UUID, RequestContent> contents = new LinkedHashMap<>();
        parts.forEach(part -> contents.put(part.id(), part.content()));
        var receipts = requests.split(requestId, contents);
        for (var part : parts) {
            if (part.leadId() != null) {
                dispatching.dispatch(part.id(), part.leadId(), Set.of());
            }
        }
        return receipts;
    }
}
