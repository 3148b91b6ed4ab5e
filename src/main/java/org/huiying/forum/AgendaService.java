package org.huiying.forum;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiying.access.Allowed;
import org.huiying.access.Policy;
import org.huiying.request.RequestLifeCycle;
import org.huiying.request.RequestService;
import org.huiying.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda of a forum: which requests, in which order, answered by whom, and what was said. */
@Service
@Transactional
public class AgendaService {

    private final AgendaItems items;
    private final Forums forums;
    private final GuestService invitations;
    private final RequestService requests;
    private final RequestLifeCycle requestLifeCycle;
    private final AgendaReader reader;
    private final Announcements announcements;
    private final Policy policy;

    AgendaService(
            AgendaItems items,
            Forums forums,
            GuestService invitations,
            RequestService requests,
            RequestLifeCycle requestLifeCycle,
            AgendaReader reader,
            Announcements announcements,
            Policy policy) {
        this.items = items;
        this.forums = forums;
        this.invitations = invitations;
        this.requests = requests;
        this.requestLifeCycle = requestLifeCycle;
        this.reader = reader;
        this.announcements = announcements;
        this.policy = policy;
    }

    /** Puts a request at the end of the agenda, to be answered by its lead department; twice is once. */
    @Allowed("forum.arrangeAgenda")
    public void add(UUID forumId, UUID requestId) {
        var forum = require("forum.arrangeAgenda", forumId);
        if (items.findByForumIdAndRequestId(forumId, requestId).isPresent()) {
            return;
        }
        var request = requests.get(requestId);
        // also if it was raised for this forum: what was declined, withdrawn or split is refused
        requestLifeCycle.moveToForum(requestId, forumId);
        var last =
                inOrder(forumId).stream().mapToInt(AgendaItem::position).max().orElse(0);
        var item = items.save(new AgendaItem(forumId, request, last + 1));
        answeredBy(item, request.leadDepartmentId());
        items.flush();
        announcements.onAgenda(forum, item);
    }

    @Allowed("forum.arrangeAgenda")
    public void remove(UUID forumId, UUID itemId) {
        require("forum.arrangeAgenda", forumId);
        items.delete(find(forumId, itemId));
    }

    /**
     * Puts the items into this order.
     *
     * @throws ObjectOptimisticLockingFailureException if items came or went meanwhile
     */
    @Allowed("forum.arrangeAgenda")
    public void arrange(UUID forumId, List<UUID> itemIds) {
        require("forum.arrangeAgenda", forumId);
        var known = inOrder(forumId);
        if (known.size() != itemIds.size()
                || !new HashSet<>(itemIds)
                        .equals(known.stream().map(AgendaItem::id).collect(Collectors.toSet()))) {
            throw new ObjectOptimisticLockingFailureException(AgendaItem.class, forumId);
        }
        known.forEach(item -> item.moveTo(itemIds.indexOf(item.id()) + 1));
    }

    /** Says who answers and who speaks for the firm; a department that answers is thereby invited to. */
    @Allowed("forum.arrangeAgenda")
    public long prepare(UUID forumId, UUID itemId, long version, @Nullable UUID departmentId, String speaker) {
        require("forum.arrangeAgenda", forumId);
        var item = find(forumId, itemId, version);
        item.speaker(speaker);
        answeredBy(item, departmentId);
        items.flush();
        return item.version();
    }

    /** Keeps what was said so far; returns the version the next note must bring. */
    @Allowed("forum.note")
    public long note(UUID forumId, UUID itemId, long version, ItemNotes notes) {
        require("forum.note", forumId);
        var item = find(forumId, itemId, version);
        item.note(notes);
        items.flush();
        return item.version();
    }

    /** The agenda as far as the person may know it: confidential items only for those they concern. */
    @Allowed("forum.readAgenda")
    @Transactional(readOnly = true)
    public List<AgendaLine> agenda(UUID forumId) {
        var forum = require("forum.readAgenda", forumId);
        return reader.lines(forum);
    }

    /** The agenda with everything noted, for the organiser. */
    @Allowed("forum.readNotes")
    @Transactional(readOnly = true)
    public List<AgendaItemDetails> items(UUID forumId) {
        require("forum.readNotes", forumId);
        return reader.details(forumId);
    }

    @Allowed("forum.readNotes")
    @Transactional(readOnly = true)
    public AgendaItemDetails item(UUID forumId, UUID itemId) {
        return items(forumId).stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new NotFound("agenda item", itemId));
    }

    private void answeredBy(AgendaItem item, @Nullable UUID departmentId) {
        if (departmentId != null && !departmentId.equals(item.departmentId())) {
            invitations.seat(item.forumId(), departmentId, Seat.ANSWERING);
        }
        item.answeredBy(departmentId);
    }

    private List<AgendaItem> inOrder(UUID forumId) {
        return items.findByForumIdOrderByPositionAscIdAsc(forumId);
    }

    private Forum require(String action, UUID forumId) {
        var forum = forums.findById(forumId).orElseThrow(() -> new NotFound("forum", forumId));
        policy.require(action, forum);
        return forum;
    }

    private AgendaItem find(UUID forumId, UUID itemId, long version) {
        var item = find(forumId, itemId);
        if (item.version() != version) {
            throw new ObjectOptimisticLockingFailureException(AgendaItem.class, itemId);
        }
        return item;
    }

    private AgendaItem find(UUID forumId, UUID itemId) {
        return items.findById(itemId)
                .filter(item -> item.forumId().equals(forumId))
                .orElseThrow(() -> new NotFound("agenda item", itemId));
    }
}
