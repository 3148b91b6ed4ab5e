package org.huiying.walk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiying.TestData;
import org.huiying.answer.AnswerText;
import org.huiying.answer.Publishing;
import org.huiying.attachment.AttachmentService;
import org.huiying.attachment.ReceivedFile;
import org.huiying.forum.AgendaService;
import org.huiying.forum.ForumLifeCycle;
import org.huiying.forum.ForumPlans;
import org.huiying.forum.ForumService;
import org.huiying.forum.GuestService;
import org.huiying.forum.Seat;
import org.huiying.handling.Dispatching;
import org.huiying.handling.HandlingService;
import org.huiying.letter.LetterDrafting;
import org.huiying.letter.LetterSigning;
import org.huiying.letter.TestLetters;
import org.huiying.minutes.MinutesEditing;
import org.huiying.minutes.MinutesIssuing;
import org.huiying.request.RequestService;
import org.huiying.request.intake.IntakeService;

/** Makes what the walks try to get at, each through the service the screens use, by whoever's business it is. */
class Things {

    /** Title of what everybody may read. */
    static final String PUBLIC = "退税没有到账怎么办";

    /** Stands in everything that is none of an outsider's business. */
    static final String SECRET = "云岭片区保税仓退税专项";

    private final RequestService requests;
    private final AttachmentService attachments;
    private final Dispatching dispatching;
    private final HandlingService handling;
    private final LetterDrafting drafting;
    private final LetterSigning signing;
    private final ForumService forums;
    private final ForumLifeCycle forumLifeCycle;
    private final GuestService guests;
    private final AgendaService agenda;
    private final MinutesEditing editing;
    private final MinutesIssuing issuing;
    private final IntakeService intake;
    private final Publishing publishing;

    Things(
            RequestService requests,
            AttachmentService attachments,
            Dispatching dispatching,
            HandlingService handling,
            LetterDrafting drafting,
            LetterSigning signing,
            ForumService forums,
            ForumLifeCycle forumLifeCycle,
            GuestService guests,
            AgendaService agenda,
            MinutesEditing editing,
            MinutesIssuing issuing,
            IntakeService intake,
            Publishing publishing) {
        this.requests = requests;
        this.attachments = attachments;
        this.dispatching = dispatching;
        this.handling = handling;
        this.drafting = drafting;
        this.signing = signing;
        this.forums = forums;
        this.forumLifeCycle = forumLifeCycle;
        this.guests = guests;
        this.agenda = agenda;
        this.editing = editing;
        this.issuing = issuing;
        this.intake = intake;
        this.publishing = publishing;
    }

    UUID draft(Cast cast) {
        cast.act(Actor.REPRESENTATIVE);
        var draft = requests.openDraft(UUID.randomUUID());
        requests.saveDraft(draft.id(), draft.version(), TestData.content(SECRET));
        return draft.id();
    }

    UUID attachment(Cast cast, UUID draft) {
        cast.act(Actor.REPRESENTATIVE);
        try (var file = ReceivedFile.receive("合同.txt", new ByteArrayInputStream(Cast.bytes(SECRET)))) {
            return attachments
                    .keep(UUID.randomUUID(), RequestService.ATTACHMENT_OWNER, draft, file)
                    .id();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    UUID dispatched(Cast cast, UUID draft) {
        cast.act(Actor.REPRESENTATIVE);
        requests.submit(draft, requests.get(draft).version(), TestData.content(SECRET));
        cast.act(Actor.ORGANISER);
        dispatching.dispatch(draft, cast.department, Set.of());
        return draft;
    }

    /** A request the department has signed for. */
    UUID handled(Cast cast) {
        var request = dispatched(cast, draft(cast));
        cast.act(Actor.CLERK);
        handling.signFor(handling.assignments(request).getFirst().id());
        return request;
    }

    /** The id of a letter that waits for its leader. */
    UUID letterInReview(Cast cast) {
        var request = handled(cast);
        var letter = drafting.open(request);
        drafting.sendToReview(letter.id(), letter.version(), TestLetters.content("您反映的" + SECRET + "已于本月办结，请查收。"));
        return letter.id();
    }

    UUID signedLetter(Cast cast) {
        var letter = letterInReview(cast);
        cast.act(Actor.LEADER);
        signing.sign(letter, signing.review(letter).version());
        return letter;
    }

    /** An answer that is public; its id is that of its request. */
    UUID publishedAnswer(Cast cast) {
        var request = handled(cast);
        var letter = drafting.open(request);
        drafting.sendToReview(letter.id(), letter.version(), TestLetters.content("贵公司的退税已到账，请查收。"));
        cast.act(Actor.LEADER);
        signing.sign(letter.id(), signing.review(letter.id()).version());
        cast.act(Actor.ORGANISER);
        publishing.publish(request, new AnswerText(PUBLIC, "退税没有到账怎么办？", "请向主管税务机关查询。"));
        return request;
    }

    /** A forum for the firm and the department that has been held; its minutes wait to be issued. */
    UUID heldForum(Cast cast) {
        var request = dispatched(cast, draft(cast));
        cast.act(Actor.ORGANISER);
        var forum = UUID.randomUUID();
        forums.plan(forum, ForumPlans.plan(SECRET + "座谈会"));
        guests.inviteFirms(forum, List.of(cast.firm));
        guests.seatDepartment(forum, cast.department, Seat.ANSWERING);
        forumLifeCycle.collect(forum);
        agenda.add(forum, request);
        forumLifeCycle.setAgenda(forum);
        forumLifeCycle.begin(forum);
        guests.noteRestPresent(forum);
        forumLifeCycle.endMeeting(forum);
        return forum;
    }

    UUID issuedMinutes(Cast cast, UUID forum) {
        cast.act(Actor.ORGANISER);
        editing.compile(forum);
        return issuing.issue(forum, UUID.randomUUID()).id();
    }

    UUID sheet(Cast cast) {
        cast.act(Actor.ORGANISER);
        var sheet = Cast.bytes("标题,诉求内容\n" + SECRET + ",请予解决\n");
        return intake.upload(UUID.randomUUID(), SECRET + ".csv", sheet).id();
    }
}
