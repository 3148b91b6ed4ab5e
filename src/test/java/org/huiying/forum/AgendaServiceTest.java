package org.huiying.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.handling.Dispatching;
import org.huiying.request.RequestContent;
import org.huiying.request.RequestService;
import org.huiying.request.RequestSplitting;
import org.huiying.request.TimelineEntry;
import org.huiying.request.TimelineKind;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class AgendaServiceTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private ForumService forums;

    @Autowired
    private ForumLifeCycle lifeCycle;

    @Autowired
    private GuestService invitations;

    @Autowired
    private RequestService requests;

    @Autowired
    private Dispatching dispatching;

    @Autowired
    private RequestSplitting splitting;

    @Autowired
    private AgendaService agenda;

    @Test
    void theLeadDepartmentIsProposedAndThereforeInvited() {
        var department = data.department(DepartmentKind.CUSTOMS);
        var request = data.dispatchedRequest(data.enterprise(), department);
        var forum = collecting();

        agenda.add(forum, request);

        assertThat(agenda.items(forum).getFirst().line().departmentId()).isEqualTo(department);
        assertThat(invitations.guests(forum)).extracting(Guest::seat).containsExactly(Seat.ANSWERING);
        assertThat(requests.get(request).content().forumId()).isEqualTo(forum);
    }

    @Test
    void addingTwicePutsItOnOnce() {
        var request = data.submittedRequest(data.enterprise()).requestId();
        var forum = collecting();
        agenda.add(forum, request);

        agenda.add(forum, request);

        assertThat(agenda.items(forum)).hasSize(1);
    }

    @Test
    void aRequestThatWasSplitIsNotPutOnAnyMoreOnlyItsParts() {
        var request = data.submittedRequest(data.enterprise()).requestId();
        var forum = collecting(request);
        var parts = Stream.of("退税", "签证")
                .collect(Collectors.toMap(
                        _ -> UUID.randomUUID(),
                        title -> new RequestContent(title, "一直没有办下来。", "请协调。", null, false, null)));
        splitting.split(request, parts);

        assertThatThrownBy(() -> agenda.add(forum, request)).isInstanceOf(RuleViolation.class);
        parts.keySet().forEach(part -> agenda.add(forum, part));

        assertThat(agenda.items(forum))
                .extracting(item -> item.line().requestId())
                .containsExactlyInAnyOrderElementsOf(parts.keySet());
    }

    @Test
    void theOrganiserOrdersTheItems() {
        var forum = collecting(submitted(), submitted(), submitted());
        var ids = agenda.items(forum).stream().map(AgendaItemDetails::id).toList();

        agenda.arrange(forum, ids.reversed());

        assertThat(agenda.items(forum)).extracting(AgendaItemDetails::id).isEqualTo(ids.reversed());
        assertThat(agenda.items(forum)).extracting(item -> item.line().number()).containsExactly(1, 2, 3);
    }

    @Test
    void anOrderFromAnOldPageIsRefused() {
        var forum = collecting(submitted(), submitted());
        var ids = agenda.items(forum).stream().map(AgendaItemDetails::id).toList();
        agenda.remove(forum, ids.getFirst());

        assertThatThrownBy(() -> agenda.arrange(forum, ids))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void reorderingDoesNotDisturbWhoeverNotesAnswers() {
        var forum = live(submitted(), submitted());
        var item = agenda.items(forum).getFirst();
        agenda.arrange(
                forum,
                agenda.items(forum).stream().map(AgendaItemDetails::id).toList().reversed());

        agenda.note(forum, item.id(), item.version(), notes("已受理，三日内办结。"));

        assertThat(agenda.item(forum, item.id()).notes().answer()).isEqualTo("已受理，三日内办结。");
    }

    @Test
    void whatWasSaidIsKeptWithItsCommitments() {
        var department = data.department(DepartmentKind.TAX);
        var forum = live(submitted());
        var item = agenda.items(forum).getFirst();
        var noted = new ItemNotes(
                "王小果",
                "退税已审核，月底前到账。",
                "税务局副局长　赵青",
                "由税务局跟进。",
                ItemOutcome.ANSWERED_ON_THE_SPOT,
                List.of(new Commitment(department, "办结退税", LocalDate.of(2026, 12, 31))));

        agenda.note(forum, item.id(), item.version(), noted);

        assertThat(agenda.item(forum, item.id()).notes()).isEqualTo(noted);
    }

    @Test
    void theSecondWhoNotesIsToldAndTheFirstNoteStays() {
        var forum = live(submitted());
        var item = agenda.items(forum).getFirst();
        agenda.note(forum, item.id(), item.version(), notes("先记下的答复"));

        assertThatThrownBy(() -> agenda.note(forum, item.id(), item.version(), notes("后记下的答复")))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        assertThat(agenda.item(forum, item.id()).notes().answer()).isEqualTo("先记下的答复");
    }

    @Test
    void nothingIsNotedBeforeTheForumBegins() {
        var forum = collecting(submitted());
        var item = agenda.items(forum).getFirst();

        assertThatThrownBy(() -> agenda.note(forum, item.id(), item.version(), notes("答复")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void theStoryOfTheRequestTellsAgendaAndAnswerOnce() {
        var request = submitted();
        var forum = collecting(request);
        lifeCycle.setAgenda(forum);
        lifeCycle.collect(forum);
        lifeCycle.setAgenda(forum);
        lifeCycle.begin(forum);
        var item = agenda.items(forum).getFirst();
        agenda.note(forum, item.id(), item.version(), notes("三日内办结。"));
        lifeCycle.endMeeting(forum);
        lifeCycle.resume(forum);
        lifeCycle.endMeeting(forum);

        assertThat(requests.timeline(request))
                .extracting(TimelineEntry::kind)
                .containsExactly(TimelineKind.SUBMITTED, TimelineKind.ON_AGENDA, TimelineKind.ANSWERED_ON_THE_SPOT);
        assertThat(requests.timeline(request).getLast().note()).isEqualTo("三日内办结。");
    }

    @Test
    void aConfidentialItemIsOnlyForThoseItConcerns() {
        var firm = data.enterprise();
        var otherFirm = data.enterprise();
        var assigned = data.department(DepartmentKind.FOREX);
        var sittingIn = data.department(DepartmentKind.DRC);
        var confidential = confidentialRequest(firm);
        dispatching.dispatch(confidential, assigned, Set.of());
        var forum = collecting(submitted(), confidential);
        invitations.inviteFirms(forum, List.of(firm, otherFirm));
        invitations.seatDepartment(forum, sittingIn, Seat.SITTING_IN);
        lifeCycle.setAgenda(forum);

        people.signInClerk(sittingIn);
        assertThat(agenda.agenda(forum)).extracting(AgendaLine::confidential).containsExactly(false);
        people.signInRepresentative(otherFirm);
        assertThat(agenda.agenda(forum)).extracting(AgendaLine::confidential).containsExactly(false);
        people.signInClerk(assigned);
        assertThat(agenda.agenda(forum)).extracting(AgendaLine::number).containsExactly(1, 2);
        people.signInRepresentative(firm);
        assertThat(agenda.agenda(forum)).extracting(AgendaLine::number).containsExactly(1, 2);
    }

    @Test
    void aCoHandlerSeesTheConfidentialItemItWorksOn() {
        var lead = data.department(DepartmentKind.FOREX);
        var coHandler = data.department(DepartmentKind.TAX);
        var confidential = confidentialRequest(data.enterprise());
        dispatching.dispatch(confidential, lead, Set.of(coHandler));
        var forum = collecting(confidential);
        invitations.seatDepartment(forum, coHandler, Seat.SITTING_IN);
        lifeCycle.setAgenda(forum);

        people.signInClerk(coHandler);

        assertThat(agenda.agenda(forum)).hasSize(1);
    }

    @Test
    void guestsDoNotReadNotes() {
        var firm = data.enterprise();
        var forum = live(submitted());
        invitations.inviteFirms(forum, List.of(firm));

        people.signInRepresentative(firm);

        assertThatThrownBy(() -> agenda.items(forum)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aWithdrawnRequestLeavesTheAgenda() {
        var firm = data.enterprise();
        var request = data.submittedRequest(firm).requestId();
        var forum = collecting(request, submitted());
        people.signInRepresentative(firm);

        requests.withdraw(request);

        people.signInOrganiser();
        assertThat(agenda.items(forum)).hasSize(1);
    }

    private UUID submitted() {
        return data.submittedRequest(data.enterprise()).requestId();
    }

    private UUID confidentialRequest(UUID firm) {
        people.signInRepresentative(firm);
        var draft = requests.openDraft(UUID.randomUUID());
        var content = new RequestContent("付汇受阻", "涉及未公开的合同。", "", null, true, null);
        var request = requests.submit(draft.id(), draft.version(), content).requestId();
        people.signInOrganiser();
        return request;
    }

    private UUID collecting(UUID... onAgenda) {
        people.signInOrganiser();
        var forum = UUID.randomUUID();
        forums.plan(forum, ForumPlans.plan("外贸企业座谈会"));
        lifeCycle.collect(forum);
        for (var request : onAgenda) {
            agenda.add(forum, request);
        }
        return forum;
    }

    private UUID live(UUID... onAgenda) {
        var forum = collecting(onAgenda);
        lifeCycle.setAgenda(forum);
        lifeCycle.begin(forum);
        return forum;
    }

    private static ItemNotes notes(String answer) {
        return new ItemNotes("", answer, "", "", ItemOutcome.ANSWERED_ON_THE_SPOT, List.of());
    }
}
