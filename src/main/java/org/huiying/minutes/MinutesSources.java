package org.huiying.minutes;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiying.department.DepartmentService;
import org.huiying.forum.AgendaItemDetails;
import org.huiying.forum.AgendaService;
import org.huiying.forum.Commitment;
import org.huiying.forum.ForumService;
import org.huiying.forum.Guest;
import org.huiying.forum.GuestService;
import org.springframework.stereotype.Component;

/** Gathers what minutes are made of from the modules that keep it. */
@Component
class MinutesSources {

    private final ForumService forums;
    private final GuestService guests;
    private final AgendaService agenda;
    private final DepartmentService departments;
    private final MinutesItems items;

    MinutesSources(
            ForumService forums,
            GuestService guests,
            AgendaService agenda,
            DepartmentService departments,
            MinutesItems items) {
        this.forums = forums;
        this.guests = guests;
        this.agenda = agenda;
        this.departments = departments;
        this.items = items;
    }

    MinutesSource of(UUID forumId) {
        var invited = guests.guests(forumId);
        var onAgenda = agenda.items(forumId);
        var names = departments
                .getAll(Stream.concat(
                                invited.stream().map(Guest::unitId),
                                onAgenda.stream().flatMap(MinutesSources::departments))
                        .collect(Collectors.toSet()))
                .values()
                .stream()
                .collect(Collectors.toMap(
                        department -> department.id(),
                        department -> department.profile().letterhead()));
        var kept = items.findByForumIdOrderByPlaceAscIdAsc(forumId).stream()
                .map(MinutesItem::details)
                .collect(Collectors.toMap(MinutesItemDetails::id, Function.identity()));
        return new MinutesSource(forums.get(forumId), invited, onAgenda, kept, names);
    }

    private static Stream<UUID> departments(AgendaItemDetails item) {
        return Stream.concat(
                        Stream.ofNullable(item.line().departmentId()),
                        item.notes().commitments().stream().map(Commitment::departmentId))
                .filter(Objects::nonNull);
    }
}
