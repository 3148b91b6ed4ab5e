package org.huiying.routing.similar;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.request.RequestService;
import org.huiying.routing.engine.Likeness;
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
        var content = requests.get(requestId).content();
        return find(content.title(), content.matter() + "\n" + content.wish())
                .filter(similar -> !similar.requestId().equals(requestId))
                .limit(SHOWN)
                .toList();
    }

    /** What the own firm has raised before that is like this text. */
    @Allowed("routing.readOwnSimilar")
    public List<SimilarRequest> own(String title, String matter) {
        return Likeness.saysEnough(title, matter)
                ? find(title, matter).limit(SHOWN).toList()
                : List.of();
    }

    private Stream<SimilarRequest> find(String title, String body) {
        var person = currentUser.get();
        var text = likeness.read(title, body);
        return text
                .direction()
                .map(direction ->
                        queries.these(index.nearest(direction, person.enterpriseId(), LOOKED_AT), person, text))
                .orElseGet(() -> queries.sharingWords(title + "\n" + body, person, LOOKED_AT, text))
                .stream()
                .filter(similar -> similar.likeness() >= Likeness.ALIKE)
                .sorted(Comparator.comparingDouble(SimilarRequest::likeness).reversed());
    }
}
