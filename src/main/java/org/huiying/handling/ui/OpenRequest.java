package org.huiying.handling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiying.department.DepartmentSummary;
import org.huiying.handling.AssignmentDetails;
import org.huiying.handling.AssignmentStatus;
import org.huiying.request.Receipt;
import org.huiying.request.RequestDetails;
import org.huiying.request.RequestStatus;
import org.huiying.routing.split.Passages;
import org.huiying.routing.split.TwoMatters;
import org.huiying.shared.ui.Messages;

/** The request that lies open on the board: its text, its proposal, what is like it, and the acts on exactly this one. */
class OpenRequest extends Div implements ProposalPanel.Acts {

    private final transient TriageServices services;
    private final transient RequestDetails request;
    private final transient List<AssignmentDetails> assignments;
    private final transient List<DepartmentSummary> choices;
    private final transient Optional<TwoMatters> twoMatters;
    private final transient Runnable goOn;
    private final ProposalPanel proposal;

    /** @param goOn brings the next one once something has been decided */
    OpenRequest(TriageServices services, RequestDetails request, Runnable goOn) {
        this.services = services;
        this.request = request;
        this.goOn = goOn;
        assignments = services.handling().assignments(request.id());
        choices = services.departments().list().stream()
                .filter(department -> department.profile().active())
                .toList();
        twoMatters = services.routing().twoMatters(request.id());
        var reading = new ShownRequest(request);
        twoMatters.ifPresent(found ->
                reading.divide(Passages.start(Passages.of(request.content().matter()), found.cut())));
        proposal =
                new ProposalPanel(services.routing().suggest(request.id()), returnedBy(), choices, this, reading::mark);
        twoMatters.ifPresent(proposal::proposeSplit);
        addClassName("triage-open");
        add(reading, automatic().map(this::recallPanel).orElse(proposal));
        SimilarList.of(services.similar().to(request.id())).ifPresent(this::add);
        if (request.status() == RequestStatus.RETURNED) {
            returnNote().ifPresent(proposal::addComponentAsFirst);
        }
    }

    boolean isAbout(UUID requestId) {
        return request.id().equals(requestId);
    }

    /** Whether there is something to dispatch or decline. */
    boolean isWaiting() {
        return automatic().isEmpty();
    }

    /** Sends it to the candidate with this number, if there is one. */
    void dispatchTo(int candidate) {
        proposal.dispatchTo(candidate);
    }

    @Override
    public void dispatch(UUID leadId, Set<UUID> coHandlers) {
        services.dispatching().dispatch(request.id(), leadId, coHandlers);
        tell("handling.triage.dispatched", name(leadId));
        goOn.run();
    }

    @Override
    public void decline() {
        new DeclineDialog(request, (reason, guidance) -> {
                    services.lifeCycle().decline(request.id(), reason, guidance);
                    tell("handling.decline.done", "");
                    goOn.run();
                })
                .open();
    }

    @Override
    public void split() {
        new SplitDialog(request, twoMatters, choices, services.routing()::likeliest, parts -> {
                    var receipts = services.splitting().split(request.id(), parts);
                    tell(
                            "handling.split.done",
                            receipts.stream().map(Receipt::number).collect(Collectors.joining(", ")));
                    goOn.run();
                })
                .open();
    }

    @Override
    public void skip() {
        goOn.run();
    }

    private void tell(String key, String what) {
        Messages.done(getTranslation(key, Objects.requireNonNullElse(request.receipt(), ""), what));
    }

    /** The assignment that came of a standing order, as long as it can be recalled. */
    private Optional<AssignmentDetails> automatic() {
        return assignments.stream()
                .filter(each -> each.automatic() && each.status() == AssignmentStatus.TO_SIGN)
                .findFirst();
    }

    private Component recallPanel(AssignmentDetails assignment) {
        var department = name(assignment.departmentId());
        return new AutomaticPanel(
                assignment,
                department,
                () -> {
                    services.automatic().recall(request.id());
                    tell("handling.automatic.recalled", department);
                    goOn.run();
                },
                this::skip);
    }

    private Set<UUID> returnedBy() {
        return returns().map(AssignmentDetails::departmentId).collect(Collectors.toSet());
    }

    /** The latest first. */
    private Stream<AssignmentDetails> returns() {
        return assignments.reversed().stream().filter(assignment -> assignment.status() == AssignmentStatus.RETURNED);
    }

    private Optional<Component> returnNote() {
        return returns()
                .findFirst()
                .map(returned -> new ReturnNote(
                        returned,
                        name(returned.departmentId()),
                        Optional.ofNullable(returned.proposedDepartmentId()).map(services.departments()::get),
                        proposal::dispatchTo));
    }

    private String name(UUID departmentId) {
        return services.departments().get(departmentId).name();
    }
}
