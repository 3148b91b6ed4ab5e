package org.huiying.handling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiying.department.DepartmentService;
import org.huiying.handling.AssignmentDetails;
import org.huiying.handling.AssignmentStatus;
import org.huiying.handling.AutomaticDispatching;
import org.huiying.handling.Dispatching;
import org.huiying.handling.HandlingService;
import org.huiying.handling.Splitting;
import org.huiying.request.Receipt;
import org.huiying.request.RequestDetails;
import org.huiying.request.RequestLifeCycle;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.routing.RoutingService;
import org.huiying.routing.similar.SimilarRequests;
import org.huiying.routing.split.Passages;
import org.huiying.routing.split.TwoMatters;
import org.huiying.shared.ui.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What lies open on the board: one request, its proposal, and the acts on exactly this request. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TriageDesk {

    private final RequestService requests;
    private final RequestLifeCycle lifeCycle;
    private final RoutingService routing;
    private final Dispatching dispatching;
    private final AutomaticDispatching automaticDispatching;
    private final HandlingService handling;
    private final DepartmentService departments;
    private final SimilarRequests similar;
    private final Splitting splitting;
    private @Nullable Open open;

    TriageDesk(
            RequestService requests,
            RequestLifeCycle lifeCycle,
            RoutingService routing,
            Dispatching dispatching,
            AutomaticDispatching automaticDispatching,
            HandlingService handling,
            DepartmentService departments,
            SimilarRequests similar,
            Splitting splitting) {
        this.requests = requests;
        this.lifeCycle = lifeCycle;
        this.routing = routing;
        this.dispatching = dispatching;
        this.automaticDispatching = automaticDispatching;
        this.handling = handling;
        this.departments = departments;
        this.similar = similar;
        this.splitting = splitting;
    }

    /** Lays a request open; {@code goOn} brings the next one once something has been decided. */
    Component show(UUID requestId, Runnable goOn) {
        var fresh = new Open(requests.get(requestId), goOn);
        open = fresh;
        return fresh.sheet;
    }

    /** Keys count only for the request that lies open. */
    TriageKeys.Acts keys() {
        return new TriageKeys.Acts() {
            @Override
            public void dispatch(UUID requestId, int candidate) {
                ifWaiting(requestId).ifPresent(shown -> shown.proposal.dispatchTo(candidate));
            }

            @Override
            public void decline(UUID requestId) {
                ifWaiting(requestId).ifPresent(Open::decline);
            }

            @Override
            public void skip(UUID requestId) {
                ifOpen(requestId).ifPresent(Open::skip);
            }
        };
    }

    /** What went out by itself has nothing to be dispatched or declined. */
    private Optional<Open> ifWaiting(UUID requestId) {
        return ifOpen(requestId).filter(shown -> shown.automatic().isEmpty());
    }

    private Optional<Open> ifOpen(UUID requestId) {
        return Optional.ofNullable(open).filter(shown -> shown.request.id().equals(requestId));
    }

    /** One request lying open. */
    private final class Open implements ProposalPanel.Acts {

        private final RequestDetails request;
        private final Runnable goOn;
        private final ProposalPanel proposal;
        private final Optional<TwoMatters> twoMatters;
        private final Div sheet = new Div();

        private Open(RequestDetails request, Runnable goOn) {
            this.request = request;
            this.goOn = goOn;
            var reading = new ShownRequest(request);
            var choices = departments.list().stream()
                    .filter(department -> department.profile().active())
                    .toList();
            twoMatters = routing.twoMatters(request.id());
            twoMatters.ifPresent(found ->
                    reading.divide(Passages.start(Passages.of(request.content().matter()), found.cut())));
            proposal = new ProposalPanel(routing.suggest(request.id()), returnedBy(), choices, this, reading::mark);
            twoMatters.ifPresent(proposal::proposeSplit);
            sheet.addClassName("triage-open");
            sheet.add(reading, automatic().map(this::recallPanel).orElse(proposal));
            SimilarList.of(similar.to(request.id())).ifPresent(sheet::add);
            if (request.status() == RequestStatus.RETURNED) {
                returnNote().ifPresent(proposal::addComponentAsFirst);
            }
        }

        @Override
        public void dispatch(UUID leadId, Set<UUID> coHandlers) {
            dispatching.dispatch(request.id(), leadId, coHandlers);
            tell("handling.triage.dispatched", departments.get(leadId).name());
            goOn.run();
        }

        @Override
        public void decline() {
            new DeclineDialog(request, (reason, guidance) -> {
                        lifeCycle.decline(request.id(), reason, guidance);
                        tell("handling.decline.done", "");
                        goOn.run();
                    })
                    .open();
        }

        @Override
        public void split() {
            var choices = departments.list().stream()
                    .filter(department -> department.profile().active())
                    .toList();
            new SplitDialog(request, twoMatters, choices, routing::likeliest, parts -> {
                        var receipts = splitting.split(request.id(), parts);
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

        private void tell(String key, String department) {
            Messages.done(UI.getCurrent()
                    .getTranslation(key, java.util.Objects.requireNonNullElse(request.receipt(), ""), department));
        }

        /** The assignment that came of a standing order, as long as it can be recalled. */
        private Optional<AssignmentDetails> automatic() {
            return handling.assignments(request.id()).stream()
                    .filter(each -> each.automatic() && each.status() == AssignmentStatus.TO_SIGN)
                    .findFirst();
        }

        private Component recallPanel(AssignmentDetails assignment) {
            var department = departments.get(assignment.departmentId()).name();
            return new AutomaticPanel(
                    assignment,
                    department,
                    () -> {
                        automaticDispatching.recall(request.id());
                        tell("handling.automatic.recalled", department);
                        goOn.run();
                    },
                    this::skip);
        }

        private Set<UUID> returnedBy() {
            return returns().map(AssignmentDetails::departmentId).collect(Collectors.toSet());
        }

        private Stream<AssignmentDetails> returns() {
            return handling.assignments(request.id()).reversed().stream()
                    .filter(assignment -> assignment.status() == AssignmentStatus.RETURNED);
        }

        private Optional<Component> returnNote() {
            return returns()
                    .findFirst()
                    .map(returned -> new ReturnNote(
                            returned,
                            departments.get(returned.departmentId()).name(),
                            Optional.ofNullable(returned.proposedDepartmentId()).map(departments::get),
                            proposal::dispatchTo));
        }
    }
}
