package org.huiying.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.forum.AgendaService;
import org.huiying.forum.Commitment;
import org.huiying.forum.ForumLifeCycle;
import org.huiying.forum.ForumPlan;
import org.huiying.forum.ForumPlans;
import org.huiying.forum.ForumService;
import org.huiying.forum.GuestService;
import org.huiying.forum.ItemNotes;
import org.huiying.forum.ItemOutcome;
import org.huiying.request.RequestContent;
import org.huiying.request.RequestService;

/** A forum that has been held: one open request and one confidential one, both answered on the spot. */
class MinutesFixture {

    static final String SECRET = "未公开的收购合同";

    private final TestData data;
    private final TestPeople people;
    private final ForumService forums;
    private final ForumLifeCycle lifeCycle;
    private final GuestService guests;
    private final AgendaService agenda;
    private final RequestService requests;

    UUID firm = UUID.randomUUID();
    UUID department = UUID.randomUUID();

    MinutesFixture(
            TestData data,
            TestPeople people,
            ForumService forums,
            ForumLifeCycle lifeCycle,
            GuestService guests,
            AgendaService agenda,
            RequestService requests) {
        this.data = data;
        this.people = people;
        this.forums = forums;
        this.lifeCycle = lifeCycle;
        this.guests = guests;
        this.agenda = agenda;
        this.requests = requests;
    }

    /** Leaves the organiser signed in and the minutes to be compiled; every organiser numbers for itself. */
    UUID held(String organiser) {
        firm = data.enterprise();
        department = data.department(DepartmentKind.TAX);
        var open = data.dispatchedRequest(firm, department);
        var secret = confidential(firm);
        people.signInOrganiser();
        var forum = UUID.randomUUID();
        var plan = ForumPlans.plan("外贸企业座谈会");
        forums.plan(
                forum,
                new ForumPlan(plan.title(), plan.startsAt(), plan.endsAt(), plan.place(), plan.host(), organiser, ""));
        guests.inviteFirms(forum, List.of(firm));
        lifeCycle.collect(forum);
        agenda.add(forum, open);
        agenda.add(forum, secret);
        lifeCycle.setAgenda(forum);
        lifeCycle.begin(forum);
        guests.noteRestPresent(forum);
        agenda.items(forum).forEach(item -> agenda.note(forum, item.id(), item.version(), notes("月底前到账。")));
        lifeCycle.endMeeting(forum);
        return forum;
    }

    void answer(UUID forum, String text) {
        var item = agenda.items(forum).getFirst();
        agenda.note(forum, item.id(), item.version(), notes(text));
    }

    private ItemNotes notes(String answer) {
        return new ItemNotes(
                "王小果",
                answer,
                "赵青",
                "由税务部门跟进。",
                ItemOutcome.ANSWERED_ON_THE_SPOT,
                List.of(new Commitment(department, "办结退税", LocalDate.of(2026, 12, 31))));
    }

    private UUID confidential(UUID enterprise) {
        people.signInRepresentative(enterprise);
        var draft = requests.openDraft(UUID.randomUUID());
        var content = new RequestContent(SECRET, SECRET + "付汇受阻。", "", null, true, null);
        return requests.submit(draft.id(), draft.version(), content).requestId();
    }
}
