package org.huiying.minutes;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.document.RenderedDocument;
import org.huiying.forum.AgendaService;
import org.huiying.forum.ForumService;
import org.huiying.request.RequestService;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making the minutes: compiled from the forum's data as often as these change, and worded by the organiser. */
@Service
@Transactional
public class MinutesEditing {

    /** Characters (code points) of one text at most: a request's matter and wish together, and a little. */
    public static final int TEXT_LIMIT = 41_000;

    private final MinutesRepository minutes;
    private final MinutesItems items;
    private final MinutesSources sources;
    private final MinutesPdf pdf;
    private final ForumService forums;
    private final AgendaService agenda;
    private final RequestService requests;
    private final Clock clock;

    MinutesEditing(
            MinutesRepository minutes,
            MinutesItems items,
            MinutesSources sources,
            MinutesPdf pdf,
            ForumService forums,
            AgendaService agenda,
            RequestService requests,
            Clock clock) {
        this.minutes = minutes;
        this.items = items;
        this.sources = sources;
        this.pdf = pdf;
        this.forums = forums;
        this.agenda = agenda;
        this.requests = requests;
        this.clock = clock;
    }

    /** Takes the forum's data as they are now. What the organiser has worded stays. */
    @Allowed("minutes.compile")
    public void compile(UUID forumId) {
        forums.require("minutes.compile", forumId);
        minutes.lock(forumId)
                .ifPresentOrElse(
                        known -> known.compiled(clock.instant()),
                        () -> minutes.saveAndFlush(new Minutes(forumId, clock.instant())));
        var seen = new HashSet<UUID>();
        for (var item : agenda.items(forumId)) {
            var kept = items.findById(item.id()).orElseGet(() -> new MinutesItem(forumId, item.line()));
            var content = requests.get(item.line().requestId()).content();
            kept.compile(item.line().number(), MinutesTexts.of(item, content));
            seen.add(items.save(kept).id());
        }
        items.findByForumIdOrderByPlaceAscIdAsc(forumId).stream()
                .filter(item -> !seen.contains(item.id()))
                .forEach(items::delete);
    }

    /** Words one text anew; giving the compiled text again takes the wording back. Returns the item's next version. */
    @Allowed("minutes.edit")
    public long word(UUID forumId, UUID itemId, long version, MinutesPart part, String text) {
        var plain = text.strip();
        if (plain.codePointCount(0, plain.length()) > TEXT_LIMIT || plain.indexOf('\0') >= 0) {
            throw new RuleViolation("minutes.error.text", TEXT_LIMIT);
        }
        var item = find(forumId, itemId, version);
        item.word(part, plain);
        items.flush();
        return item.version();
    }

    /** Prints a confidential item with its texts, or with its number only. */
    @Allowed("minutes.edit")
    public long disclose(UUID forumId, UUID itemId, long version, boolean wanted) {
        var item = find(forumId, itemId, version);
        item.disclose(wanted);
        items.flush();
        return item.version();
    }

    @Allowed("minutes.readDraft")
    @Transactional(readOnly = true)
    public MinutesDraft draft(UUID forumId) {
        forums.require("minutes.readDraft", forumId);
        var compiledAt = minutes.findById(forumId).map(Minutes::compiledAt).orElse(null);
        var details = items.findByForumIdOrderByPlaceAscIdAsc(forumId).stream()
                .map(MinutesItem::details)
                .toList();
        return new MinutesDraft(compiledAt, details, compiledAt == null ? Set.of() : missing(forumId));
    }

    /** The minutes as they stand, marked as a draft. */
    @Allowed("minutes.readDraft")
    @Transactional(readOnly = true)
    public RenderedDocument preview(UUID forumId) {
        forums.require("minutes.readDraft", forumId);
        return pdf.draft(sources.of(forumId), ChinaTime.dateOf(clock.instant()));
    }

    private Set<String> missing(UUID forumId) {
        return pdf.missing(sources.of(forumId), ChinaTime.dateOf(clock.instant()));
    }

    private MinutesItem find(UUID forumId, UUID itemId, long version) {
        forums.require("minutes.edit", forumId);
        var item = items.findById(itemId)
                .filter(found -> found.forumId().equals(forumId))
                .orElseThrow(() -> new NotFound("minutes item", itemId));
        if (item.version() != version) {
            throw new ObjectOptimisticLockingFailureException(MinutesItem.class, itemId);
        }
        return item;
    }
}
