package org.huiying.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huiying.document.Letterhead;
import org.huiying.document.MinutesDocument;
import org.huiying.document.MinutesDocument.Answer;
import org.huiying.document.MinutesDocument.Item;
import org.huiying.document.MinutesDocument.Party;
import org.huiying.document.MissingGlyphs;
import org.huiying.document.RenderedDocument;
import org.huiying.document.Typesetter;
import org.huiying.document.signature.SigningUnavailable;
import org.huiying.forum.AgendaItemDetails;
import org.huiying.forum.Attendance;
import org.huiying.forum.Commitment;
import org.huiying.seal.ElectronicSeal;
import org.huiying.shared.ChinaTime;
import org.huiying.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Brings minutes into the form the typesetter takes; nothing else of the module knows that form. */
@Component
class MinutesPdf {

    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Typesetter typesetter = new Typesetter();
    private final ElectronicSeal seal;

    MinutesPdf(ElectronicSeal seal) {
        this.seal = seal;
    }

    /** The characters that no font has. */
    Set<String> missing(MinutesSource source, LocalDate day) {
        return typesetter.missing(draftOf(source, day).toString());
    }

    RenderedDocument draft(MinutesSource source, LocalDate day) {
        return write(draftOf(source, day));
    }

    /** Minutes as they leave the house, and whether they carry the electronic seal. */
    record Print(RenderedDocument document, boolean sealed) {}

    /** @throws RuleViolation if a character is in no font, or the electronic seal is out of reach */
    Print issue(MinutesSource source, Letterhead head, Instant now) {
        var composed = compose(source, head);
        try {
            var signing = seal.take(now);
            return signing.isEmpty()
                    ? new Print(typesetter.minutes(composed), false)
                    : new Print(typesetter.minutes(composed, signing.get()), true);
        } catch (MissingGlyphs missing) {
            throw refusal(missing);
        } catch (SigningUnavailable away) {
            var refusal = new RuleViolation("minutes.error.sealAway");
            refusal.addSuppressed(away);
            throw refusal;
        }
    }

    private static MinutesDocument draftOf(MinutesSource source, LocalDate day) {
        return compose(source, Letterhead.draft(source.forum().plan().organiser(), day));
    }

    /** @throws RuleViolation if a character is in no font; it is named */
    private RenderedDocument write(MinutesDocument document) {
        try {
            return typesetter.minutes(document);
        } catch (MissingGlyphs missing) {
            throw refusal(missing);
        }
    }

    private static RuleViolation refusal(MissingGlyphs missing) {
        return new RuleViolation("minutes.error.characters", String.join(" ", missing.characters()));
    }

    private static MinutesDocument compose(MinutesSource source, Letterhead head) {
        var plan = source.forum().plan();
        var items = source.agenda().stream()
                .filter(item -> source.items().containsKey(item.id()))
                .map(item -> item(item, source))
                .toList();
        return new MinutesDocument(
                head, plan.title(), time(source), plan.place(), plan.host(), attendance(source), items, copies(source));
    }

    private static String time(MinutesSource source) {
        var start = source.forum().plan().startsAt().atZone(ChinaTime.ZONE);
        var end = source.forum().plan().endsAt().atZone(ChinaTime.ZONE);
        var isOneDay = start.toLocalDate().equals(end.toLocalDate());
        return DAY_AND_CLOCK.format(start) + "—" + (isOneDay ? CLOCK : DAY_AND_CLOCK).format(end);
    }

    private static MinutesDocument.Attendance attendance(MinutesSource source) {
        return new MinutesDocument.Attendance(
                parties(source, Attendance.PRESENT),
                parties(source, Attendance.EXCUSED),
                parties(source, Attendance.SITTING_IN));
    }

    private static List<Party> parties(MinutesSource source, Attendance attendance) {
        return source.guests().stream()
                .filter(guest -> guest.attendance() == attendance)
                .map(guest -> new Party(source.name(guest), names(guest.names())))
                .toList();
    }

    private static List<String> names(String written) {
        return Arrays.stream(written.split("[、，,；;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<String> copies(MinutesSource source) {
        return source.guests().stream()
                .filter(guest -> source.departmentNames().containsKey(guest.unitId()))
                .map(source::name)
                .toList();
    }

    private static Item item(AgendaItemDetails agendaItem, MinutesSource source) {
        var line = agendaItem.line();
        var item = source.items().get(agendaItem.id());
        if (item == null || !item.isPrinted()) {
            return new Item(MinutesWords.confidential(line.receipt()), "", "", List.of(), null, List.of());
        }
        var notes = agendaItem.notes();
        var decision = item.text(MinutesPart.DECISION);
        return new Item(
                item.text(MinutesPart.HEADING),
                MinutesWords.firm(line.firmName(), notes.speaker(), line.receipt()),
                item.text(MinutesPart.QUESTION),
                answers(agendaItem, item.text(MinutesPart.ANSWER), source),
                decision.isBlank() ? null : decision,
                notes.commitments().stream()
                        .filter(commitment -> !commitment.what().isBlank())
                        .map(commitment -> commitment(commitment, source))
                        .toList());
    }

    private static List<Answer> answers(AgendaItemDetails item, String text, MinutesSource source) {
        if (text.isBlank()) {
            return List.of();
        }
        var departmentId = item.line().departmentId();
        var department = departmentId == null ? "" : source.departmentNames().getOrDefault(departmentId, "");
        return List.of(new Answer(MinutesWords.answers(department, item.notes().answeredBy()), text));
    }

    private static MinutesDocument.Commitment commitment(Commitment commitment, MinutesSource source) {
        var departmentId = commitment.departmentId();
        var who = departmentId == null ? "" : source.departmentNames().getOrDefault(departmentId, "");
        return new MinutesDocument.Commitment(who, commitment.what(), commitment.until());
    }
}
