package org.huiying.letter;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One round of review: what was sent, and the remark it came back with, if it did. */
@Entity
class LetterRevision {

    @EmbeddedId
    private Key key;

    @Embedded
    private LetterContent content;

    private String sentBy;
    private Instant sentAt;
    private @Nullable String remark;
    private @Nullable String reviewer;
    private @Nullable Instant reviewedAt;

    @Embeddable
    record Key(UUID letterId, int round) {}

    @SuppressWarnings("NullAway.Init")
    protected LetterRevision() {}

    LetterRevision(UUID letterId, int round, LetterContent content, String sentBy, Instant now) {
        this.key = new Key(letterId, round);
        this.content = content;
        this.sentBy = sentBy;
        this.sentAt = now;
    }

    void sentBack(String why, String by, Instant now) {
        remark = why;
        reviewer = by;
        reviewedAt = now;
    }

    LetterRound round() {
        return new LetterRound(key.round(), content, sentBy, sentAt, remark, reviewer, reviewedAt);
    }
}
