package org.huiying.minutes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.huiying.forum.AgendaLine;
import org.jspecify.annotations.Nullable;

/** One agenda item in the minutes, under the agenda item's id. */
@Entity
class MinutesItem {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID forumId;

    @OptimisticLock(excluded = true)
    private int place;

    private String receipt;
    private boolean confidential;
    private boolean disclosed;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "minutes_passage", joinColumns = @JoinColumn(name = "item_id"))
    @MapKeyColumn(name = "part")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<MinutesPart, Passage> passages = new EnumMap<>(MinutesPart.class);

    @SuppressWarnings("NullAway.Init")
    protected MinutesItem() {}

    MinutesItem(UUID forumId, AgendaLine line) {
        this.id = line.itemId();
        this.forumId = forumId;
        this.place = line.number();
        this.receipt = line.receipt();
        this.confidential = line.confidential();
    }

    /** Takes the data as they are now; edited texts stay. */
    void compile(int number, Map<MinutesPart, String> texts) {
        place = number;
        texts.forEach((part, text) -> {
            var known = passages.get(part);
            var passage = known == null ? Passage.of(text) : known.recompiled(text);
            if (!passage.equals(known)) {
                passages.put(part, passage);
            }
        });
    }

    void word(MinutesPart part, String text) {
        passages.computeIfPresent(part, (_, passage) -> passage.worded(text));
    }

    void disclose(boolean wanted) {
        disclosed = wanted;
    }

    UUID id() {
        return id;
    }

    UUID forumId() {
        return forumId;
    }

    long version() {
        return version == null ? 0 : version;
    }

    MinutesItemDetails details() {
        return new MinutesItemDetails(id, version(), place, receipt, confidential, disclosed, new EnumMap<>(passages));
    }
}
