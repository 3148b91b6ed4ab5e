package org.huiying.forum;

import java.util.UUID;
import org.huiying.access.Allowed;
import org.huiying.access.Policy;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a forum from plan to minutes; the module of minutes calls the last ones inside its own transaction. */
@Service
@Transactional
public class ForumLifeCycle {

    private final Forums forums;
    private final AgendaItems agenda;
    private final Announcements announcements;
    private final Policy policy;

    ForumLifeCycle(Forums forums, AgendaItems agenda, Announcements announcements, Policy policy) {
        this.forums = forums;
        this.agenda = agenda;
        this.announcements = announcements;
        this.policy = policy;
    }

    /** Invited firms see the forum and raise requests for it; also opens a set agenda again. */
    @Allowed("forum.collect")
    public void collect(UUID id) {
        step("forum.collect", id, ForumStatus.COLLECTING);
    }

    /** Shows the agenda to the guests and tells it in the story of each request on it. */
    @Allowed("forum.setAgenda")
    public void setAgenda(UUID id) {
        if (!agenda.existsByForumId(id)) {
            throw new RuleViolation("forum.error.noAgenda");
        }
        var forum = step("forum.setAgenda", id, ForumStatus.AGENDA_SET);
        agenda.findByForumIdOrderByPositionAscIdAsc(id).forEach(item -> announcements.onAgenda(forum, item));
    }

    @Allowed("forum.begin")
    public void begin(UUID id) {
        step("forum.begin", id, ForumStatus.LIVE);
    }

    /** Ends the meeting; answers given on the spot go into the stories of their requests. */
    @Allowed("forum.endMeeting")
    public void endMeeting(UUID id) {
        step("forum.endMeeting", id, ForumStatus.MINUTES_IN_REVIEW);
        agenda.findByForumIdOrderByPositionAscIdAsc(id).forEach(announcements::answered);
    }

    /** The meeting goes on after all. */
    @Allowed("forum.resume")
    public void resume(UUID id) {
        step("forum.resume", id, ForumStatus.LIVE);
    }

    /** The minutes are issued. */
    @Allowed("forum.issueMinutes")
    public void issueMinutes(UUID id) {
        step("forum.issueMinutes", id, ForumStatus.MINUTES_ISSUED);
        agenda.findByForumIdOrderByPositionAscIdAsc(id).forEach(announcements::answered);
    }

    /** Issued minutes are taken up again for a new version. */
    @Allowed("forum.reviseMinutes")
    public void reviseMinutes(UUID id) {
        step("forum.reviseMinutes", id, ForumStatus.MINUTES_IN_REVIEW);
    }

    private Forum step(String action, UUID id, ForumStatus next) {
        var forum = forums.findById(id).orElseThrow(() -> new NotFound("forum", id));
        policy.require(action, forum);
        forum.become(next);
        forums.flush();
        return forum;
    }
}
