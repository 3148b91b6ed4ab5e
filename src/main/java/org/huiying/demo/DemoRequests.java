package org.huiying.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiying.department.DepartmentKind;
import org.huiying.handling.Dispatching;
import org.huiying.handling.HandlingService;
import org.huiying.letter.LetterContent;
import org.huiying.letter.LetterDrafting;
import org.huiying.letter.LetterSigning;
import org.huiying.letter.Outcome;
import org.huiying.request.RequestContent;
import org.huiying.request.RequestLifeCycle;
import org.huiying.request.RequestService;
import org.huiying.request.Topic;
import org.huiying.shared.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Plays each request of the demo up to the stage its row names, through the services everybody uses. */
@Component
@ConditionalOnBooleanProperty("huiying.demo")
class DemoRequests {

    private final DemoCast cast;
    private final RequestService requests;
    private final RequestLifeCycle lifeCycle;
    private final Dispatching dispatching;
    private final HandlingService handling;
    private final LetterDrafting drafting;
    private final LetterSigning signing;
    private final Clock clock;

    DemoRequests(
            DemoCast cast,
            RequestService requests,
            RequestLifeCycle lifeCycle,
            Dispatching dispatching,
            HandlingService handling,
            LetterDrafting drafting,
            LetterSigning signing,
            Clock clock) {
        this.cast = cast;
        this.requests = requests;
        this.lifeCycle = lifeCycle;
        this.dispatching = dispatching;
        this.handling = handling;
        this.drafting = drafting;
        this.signing = signing;
        this.clock = clock;
    }

    /** Raises the request, for the forum or outside one; gives its id. */
    UUID raise(DemoRow row, @Nullable UUID forumId) {
        var id = UUID.randomUUID();
        var content = new RequestContent(
                row.text("title"),
                row.text("matter"),
                row.text("wish"),
                Topic.valueOf(row.text("topic")),
                row.isYes("confidential"),
                forumId);
        cast.asRepresentative(Integer.parseInt(row.text("firm")), () -> {
            var version = requests.saveDraft(id, requests.openDraft(id).version(), content);
            if (!row.text("stage").equals("DRAFT")) {
                requests.submit(id, version, content);
            }
        });
        return id;
    }

    /** Carries a raised request on to its stage. */
    void carryOn(UUID id, DemoRow row) {
        switch (row.text("stage")) {
            case "DECLINED" -> cast.asOrganiser(() -> lifeCycle.decline(id, row.text("answer"), row.text("basis")));
            case "ASSIGNED" -> dispatch(id, row);
            case "RETURNED" -> {
                dispatch(id, row);
                cast.asClerk(lead(row), () -> handling.giveBack(lead(id), row.text("onTheSpot"), null));
            }
            case "HANDLING" -> signFor(id, row);
            case "REVIEW" -> draft(id, row);
            case "REPLIED" -> {
                draft(id, row);
                cast.asLeader(lead(row), () -> {
                    var letter = drafting.find(id).orElseThrow();
                    signing.sign(letter.id(), letter.version());
                });
            }
            default -> {}
        }
    }

    private void dispatch(UUID id, DemoRow row) {
        var coHandlers =
                kinds(row.text("coHandlers")).stream().map(cast::department).collect(Collectors.toSet());
        cast.asOrganiser(() -> dispatching.dispatch(id, cast.department(lead(row)), coHandlers));
    }

    private void signFor(UUID id, DemoRow row) {
        dispatch(id, row);
        cast.asClerk(lead(row), () -> handling.signFor(lead(id)));
    }

    private void draft(UUID id, DemoRow row) {
        signFor(id, row);
        cast.asClerk(lead(row), () -> {
            var letter = drafting.open(id);
            drafting.sendToReview(letter.id(), letter.version(), letter(row));
        });
    }

    private LetterContent letter(DemoRow row) {
        var promised = row.has("promisedInDays")
                ? LocalDate.now(clock.withZone(ChinaTime.ZONE)).plusDays(Long.parseLong(row.text("promisedInDays")))
                : null;
        return new LetterContent(
                Outcome.valueOf(row.text("outcome")),
                promised,
                row.text("letterTitle"),
                row.text("answer"),
                List.of(row.text("basis").split("\\|")),
                "",
                row.text("contact"),
                List.of());
    }

    /** The lead's assignment, seen by the lead. */
    private UUID lead(UUID requestId) {
        return handling.assignments(requestId).getFirst().id();
    }

    static DepartmentKind lead(DemoRow row) {
        return DepartmentKind.valueOf(row.text("lead"));
    }

    private static Set<DepartmentKind> kinds(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(",")).map(DepartmentKind::valueOf).collect(Collectors.toSet());
    }
}
