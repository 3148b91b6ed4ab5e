package org.huiying.request.intake;

import java.time.Instant;
import java.util.UUID;
import org.huiying.access.Governed;
import org.huiying.access.Person;
import org.huiying.access.Relation;
import org.jspecify.annotations.Nullable;

/**
 * One uploaded sheet and how far its import has come.
 *
 * @param faulty rows that cannot be imported as they are
 * @param repeated sound rows that say what was raised before
 * @param imported rows that have become requests so far
 */
public record IntakeBatch(
        UUID id,
        String fileName,
        String uploader,
        Instant uploadedAt,
        BatchStatus status,
        int rows,
        int faulty,
        int repeated,
        int imported,
        @Nullable UUID forumId,
        boolean withRepeated,
        @Nullable String unnamedFirm)
        implements Governed {

    /** How many rows an import takes in. */
    public int ready(boolean alsoRepeated) {
        return rows - faulty - (alsoRepeated ? 0 : repeated);
    }

    @Override
    public boolean relates(Relation relation, Person person) {
        return relation == Relation.ANY;
    }

    @Override
    public String state() {
        return status.name();
    }
}
