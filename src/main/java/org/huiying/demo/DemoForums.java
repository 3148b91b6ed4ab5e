package org.huiying.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiying.department.DepartmentKind;
import org.huiying.forum.AgendaService;
import org.huiying.forum.ForumLifeCycle;
import org.huiying.forum.ForumPlan;
import org.huiying.forum.ForumService;
import org.huiying.forum.GuestService;
import org.huiying.forum.ItemNotes;
import org.huiying.forum.ItemOutcome;
import org.huiying.forum.Seat;
import org.huiying.shared.ChinaTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The demo's forums: one in the middle of its day, one still collecting. */
@Component
@ConditionalOnBooleanProperty("huiying.demo")
class DemoForums {

    private static final LocalTime BEGIN = LocalTime.of(14, 30);
    private static final LocalTime END = LocalTime.of(17, 30);

    private final DemoCast cast;
    private final DemoRequests requests;
    private final DemoPast past;
    private final DemoAnswers answers;
    private final ForumService forums;
    private final ForumLifeCycle lifeCycle;
    private final GuestService guests;
    private final AgendaService agenda;
    private final Clock clock;

    DemoForums(
            DemoCast cast,
            DemoRequests requests,
            DemoPast past,
            DemoAnswers answers,
            ForumService forums,
            ForumLifeCycle lifeCycle,
            GuestService guests,
            AgendaService agenda,
            Clock clock) {
        this.cast = cast;
        this.requests = requests;
        this.past = past;
        this.answers = answers;
        this.forums = forums;
        this.lifeCycle = lifeCycle;
        this.guests = guests;
        this.agenda = agenda;
        this.clock = clock;
    }

    void play() {
        var plans = DemoRow.read("forums.tsv");
        var today = UUID.randomUUID();
        cast.asOrganiser(() -> collect(today, plans.getFirst()));
        var raised = new LinkedHashMap<UUID, DemoRow>();
        for (var row : DemoRow.read("requests.tsv")) {
            raised.put(requests.raise(row, row.isYes("forum") ? today : null), row);
        }
        raised.forEach(requests::carryOn);
        past.spread(List.copyOf(raised.keySet()));
        cast.asOrganiser(() -> answers.publish(raised));
        cast.asOrganiser(() -> meet(today, raised));
        cast.asOrganiser(() -> collect(UUID.randomUUID(), plans.getLast()));
    }

    private void collect(UUID id, DemoRow row) {
        var day = LocalDate.now(clock.withZone(ChinaTime.ZONE)).plusDays(Long.parseLong(row.text("days")));
        forums.plan(
                id,
                new ForumPlan(
                        row.text("title"),
                        day.atTime(BEGIN).atZone(ChinaTime.ZONE).toInstant(),
                        day.atTime(END).atZone(ChinaTime.ZONE).toInstant(),
                        row.text("place"),
                        row.text("host"),
                        row.text("organiser"),
                        row.text("contact")));
        guests.inviteFirms(id, cast.firms());
        for (var kind : DepartmentKind.values()) {
            guests.seatDepartment(id, cast.department(kind), seat(kind));
        }
        lifeCycle.collect(id);
    }

    /** Sets the agenda, opens the meeting and notes what was answered so far. */
    private void meet(UUID forum, Map<UUID, DemoRow> raised) {
        var onAgenda = new ArrayList<DemoRow>();
        raised.forEach((request, row) -> {
            if (row.isYes("forum")) {
                agenda.add(forum, request);
                onAgenda.add(row);
            }
        });
        lifeCycle.setAgenda(forum);
        lifeCycle.begin(forum);
        var items = agenda.items(forum);
        for (var number = 0; number < items.size(); number++) {
            var row = onAgenda.get(number);
            var item = items.get(number);
            if (row.has("onTheSpot") && row.text("stage").equals("REPLIED")) {
                var version =
                        agenda.prepare(forum, item.id(), item.version(), cast.department(DemoRequests.lead(row)), "");
                agenda.note(
                        forum,
                        item.id(),
                        version,
                        new ItemNotes("", row.text("onTheSpot"), "", "", ItemOutcome.ANSWERED_ON_THE_SPOT, List.of()));
            }
        }
    }

    private static Seat seat(DepartmentKind kind) {
        return switch (kind) {
            case COMMERCE, COUNCIL, MARKET, FINANCE, TRANSPORT, IMMIGRATION -> Seat.SITTING_IN;
            default -> Seat.ANSWERING;
        };
    }
}
