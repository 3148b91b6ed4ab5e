package org.huiying.routing.similar;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.request.RequestService;
import org.huiying.routing.engine.Likeness;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests that are about the same as one: for the organiser those of all firms, for a firm its own. Confidential ones
 * are like nothing.
 */
@Service
@Transactional(readOnly = true)
public class SimilarRequests {

    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 40;
    /** A draft of fewer characters says too little to be like anything. */
    private static final int ENOUGH_TEXT = 12;

    private final MeaningIndex index;
    private final SimilarQueries queries;
    private final Likeness likeness;
    private final RequestService requests;
    private final CurrentUser currentUser;

    SimilarRequests(
            MeaningIndex index,
            SimilarQueries queries,
            Likeness likeness,
            RequestService requests,
            CurrentUser currentUser) {
        this.index = index;
        this.queries = queries;
        this.likeness = likeness;
        this.requests = requests;
        this.currentUser = currentUser;
    }

    /** What is like this request and may be read by the person at the screen, the likest first. */
    @Allowed("routing.readSimilar")
    public List<SimilarRequest> to(UUID requestId) {
        var request = requests.get(requestId);
        var content = request.content();
        return find(content.title(), content.matter() + "\n" + content.wish(), null).stream()
                .filter(similar -> !similar.requestId().equals(requestId))
                .filter(similar -> requests.permits("request.read", similar.requestId()))
                .limit(SHOWN)
                .toList();
    }

    /** What the own firm has raised before that is like this text. */
    @Allowed("routing.readOwnSimilar")
    public List<SimilarRequest> own(String title, String matter) {
        var enterpriseId = currentUser.get().enterpriseId();
        if (enterpriseId == null || title.length() + matter.length() < ENOUGH_TEXT) {
            return List.of();
        }
        return find(title, matter, enterpriseId).stream().limit(SHOWN).toList();
    }

    private List<SimilarRequest> find(String title, String body, @Nullable UUID enterpriseId) {
        var text = likeness.read(title, body);
        var candidates = text.direction()
                .map(direction -> queries.these(index.nearest(direction, enterpriseId, LOOKED_AT), enterpriseId, text))
                .orElseGet(() -> queries.sharingWords(title + "\n" + body, enterpriseId, LOOKED_AT, text));
        return candidates.stream()
                .filter(similar -> similar.likeness() >= SimilarRequest.ALIKE)
                .sorted(Comparator.comparingDouble(SimilarRequest::likeness).reversed())
                .toList();
    }
}
