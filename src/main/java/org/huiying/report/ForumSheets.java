package org.huiying.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huiying.access.Allowed;
import org.huiying.document.Agenda;
import org.huiying.document.AttendanceSheet;
import org.huiying.document.Letterhead;
import org.huiying.document.MissingGlyphs;
import org.huiying.document.RenderedDocument;
import org.huiying.document.TableCards;
import org.huiying.document.Typesetter;
import org.huiying.forum.AgendaItemDetails;
import org.huiying.forum.AgendaService;
import org.huiying.forum.ForumPlan;
import org.huiying.forum.ForumService;
import org.huiying.forum.Guest;
import org.huiying.forum.GuestService;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organiser prints before a forum: the agenda, the sheet to sign in on, and the cards for the table. */
@Service
@Transactional
public class ForumSheets {

    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final int SPARE_ROWS = 5;

    private final ForumService forums;
    private final AgendaService agenda;
    private final GuestService guests;
    private final Clock clock;
    private final Typesetter typesetter = new Typesetter();

    ForumSheets(ForumService forums, AgendaService agenda, GuestService guests, Clock clock) {
        this.forums = forums;
        this.agenda = agenda;
        this.guests = guests;
        this.clock = clock;
    }

    /** A sheet as it is handed out. */
    public record Sheet(String fileName, byte[] pdf) {}

    /** The sheet of this kind; the trail notes who took it. */
    @Allowed("forum.takeSheets")
    public Sheet take(UUID forumId, ForumSheet kind) {
        var plan = forums.get(forumId).plan();
        var document = print(() -> switch (kind) {
            case AGENDA -> agenda(plan, agenda.items(forumId));
            case ATTENDANCE -> attendance(plan, guests.guests(forumId));
            case CARDS -> cards(plan, guests.guests(forumId));
        });
        return new Sheet(EntryNames.clean(plan.title() + SheetWords.of(kind)) + ".pdf", document.bytes());
    }

    private RenderedDocument agenda(ForumPlan plan, List<AgendaItemDetails> items) {
        var entries = items.stream().map(ForumSheets::entry).toList();
        return typesetter.agenda(new Agenda(head(plan), plan.title(), time(plan), plan.place(), plan.host(), entries));
    }

    /** The paper lies before every guest, so a confidential item is only named by its receipt. */
    private static Agenda.Entry entry(AgendaItemDetails item) {
        var line = item.line();
        var department = Objects.requireNonNullElse(line.departmentName(), "");
        return line.confidential()
                ? new Agenda.Entry("", SheetWords.confidential(line.receipt()), "", "")
                : new Agenda.Entry("", line.title(), line.firmName(), department);
    }

    private RenderedDocument attendance(ForumPlan plan, List<Guest> invited) {
        var rows = invited.stream()
                .flatMap(guest -> names(guest).map(name -> new AttendanceSheet.Guest(guest.unitName(), name, "")))
                .toList();
        return typesetter.attendance(
                new AttendanceSheet(head(plan), plan.title(), time(plan), plan.place(), rows, SPARE_ROWS));
    }

    private RenderedDocument cards(ForumPlan plan, List<Guest> invited) {
        var cards = invited.stream()
                .flatMap(guest -> names(guest).map(name -> card(guest, name)))
                .toList();
        return typesetter.cards(new TableCards(plan.organiser(), today(), cards));
    }

    /** As long as nobody is named, the seat is the unit's. */
    private static TableCards.Card card(Guest guest, String name) {
        return name.isEmpty() ? new TableCards.Card(guest.unitName(), "") : new TableCards.Card(name, guest.unitName());
    }

    private static Stream<String> names(Guest guest) {
        var names = Arrays.stream(guest.names().split("[、，,；;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() ? Stream.of("") : names.stream();
    }

    private Letterhead head(ForumPlan plan) {
        return new Letterhead(plan.organiser(), plan.organiser(), null, today(), null, false, null, null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    private static String time(ForumPlan plan) {
        return DAY_AND_CLOCK.format(plan.startsAt().atZone(ChinaTime.ZONE));
    }

    private static RenderedDocument print(Supplier<RenderedDocument> setting) {
        try {
            return setting.get();
        } catch (MissingGlyphs missing) {
            throw new RuleViolation("minutes.error.characters", String.join(" ", missing.characters()));
        }
    }
}
