package org.huiying.answer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.routing.engine.Likeness;
import org.huiying.shared.NotFound;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading public answers, which anybody may. */
@Service
@Transactional(readOnly = true)
public class PublishedAnswers {

    private static final int SHOWN_BESIDE = 3;

    private final AnswerStore store;

    PublishedAnswers(AnswerStore store) {
        this.store = store;
    }

    /** @param words all of which must stand in it; empty for all answers */
    @Allowed("answer.read")
    public List<PublishedAnswer> page(String words, Pageable page) {
        return store.page(words, page);
    }

    @Allowed("answer.read")
    public PublishedAnswer get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("published answer", id));
    }

    /** The few whose question is most like what somebody is writing. */
    @Allowed("answer.read")
    public List<PublishedAnswer> like(String title, String matter) {
        return Likeness.saysEnough(title, matter) ? store.like(title, matter, SHOWN_BESIDE) : List.of();
    }

    /** Whether and how this request's answer is public. */
    @Allowed("answer.read")
    public Optional<PublishedAnswer> of(UUID requestId) {
        return store.find(requestId);
    }
}
