package org.huiying.answer;

import java.time.Clock;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.CurrentUser;
import org.huiying.letter.IssuedLetters;
import org.huiying.request.RequestDetails;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Making an answer public: a person retells question and answer without anything that names the firm. What a firm marked
 * confidential is never made public.
 */
@Service
@Transactional
public class Publishing {

    private final AnswerStore store;
    private final RequestService requests;
    private final IssuedLetters letters;
    private final CurrentUser currentUser;
    private final Clock clock;

    Publishing(
            AnswerStore store, RequestService requests, IssuedLetters letters, CurrentUser currentUser, Clock clock) {
        this.store = store;
        this.requests = requests;
        this.letters = letters;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whether this request's answer could be made public. */
    @Allowed("answer.publish")
    @Transactional(readOnly = true)
    public boolean isPossible(UUID requestId) {
        var request = requests.get(requestId);
        return isPublishable(request) && letters.find(requestId).isPresent();
    }

    /** Request and letter as they were written, to be retold by a person. */
    @Allowed("answer.publish")
    @Transactional(readOnly = true)
    public AnswerText proposal(UUID requestId) {
        var content = requests.get(requestId).content();
        return new AnswerText(
                content.title(),
                (content.matter() + "\n" + content.wish()).strip(),
                letters.answer(requestId).orElse(""));
    }

    /**
     * Makes the answer public; the same text again changes nothing.
     *
     * @throws RuleViolation if the request has no answer in force or is confidential, if something is missing, or if the
     *     text names the firm
     */
    @Allowed("answer.publish")
    public void publish(UUID requestId, AnswerText text) {
        var told = check(requestId, text);
        var letter = letters.find(requestId).orElseThrow(() -> new RuleViolation("answer.error.noAnswer"));
        if (store.find(requestId).isEmpty()) {
            store.add(
                    requestId, told, letter.departmentName(), currentUser.get().id(), clock.instant());
        }
    }

    /** Changes what is public. */
    @Allowed("answer.publish")
    public void edit(UUID requestId, long version, AnswerText text) {
        var told = check(requestId, text);
        if (!store.edit(requestId, version, told)) {
            if (store.find(requestId).isEmpty()) {
                throw new NotFound("published answer", requestId);
            }
            throw new ObjectOptimisticLockingFailureException(PublishedAnswer.class, requestId);
        }
    }

    /** Takes it back; taking back what is not public is fine. */
    @Allowed("answer.publish")
    public void takeBack(UUID requestId) {
        requests.get(requestId);
        store.remove(requestId);
    }

    private AnswerText check(UUID requestId, AnswerText text) {
        var request = requests.get(requestId);
        if (!isPublishable(request)) {
            throw new RuleViolation("answer.error.notPublishable");
        }
        var told = text.stripped();
        told.mustBeComplete();
        told.mustNotName(request);
        return told;
    }

    private static boolean isPublishable(RequestDetails request) {
        return request.status() == RequestStatus.REPLIED && !request.content().confidential();
    }
}
