package org.huiying.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The minutes of one forum, from the first compiling on; its row is what issuing waits for. */
@Entity
class Minutes {

    @Id
    private UUID forumId;

    @Version
    private @Nullable Long version;

    private Instant compiledAt;

    @SuppressWarnings("NullAway.Init")
    protected Minutes() {}

    Minutes(UUID forumId, Instant now) {
        this.forumId = forumId;
        this.compiledAt = now;
    }

    void compiled(Instant now) {
        compiledAt = now;
    }

    Instant compiledAt() {
        return compiledAt;
    }
}
