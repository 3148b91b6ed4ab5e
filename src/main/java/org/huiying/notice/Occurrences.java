package org.huiying.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huiying.access.People;
import org.huiying.access.Person;
import org.huiying.access.Role;
import org.huiying.handling.RequestDispatched;
import org.huiying.handling.RequestReturned;
import org.huiying.letter.CoSigningAsked;
import org.huiying.request.Channel;
import org.huiying.request.ReplyCorrected;
import org.huiying.request.ReplyProposed;
import org.huiying.request.ReplyWithdrawn;
import org.huiying.request.RequestDeclined;
import org.huiying.request.RequestLabel;
import org.huiying.request.RequestLabels;
import org.huiying.request.RequestReplied;
import org.huiying.request.RequestSplit;
import org.huiying.request.RequestSubmitted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what happens and decides who is told. An event may come twice; nobody is told twice. */
@Component
class Occurrences {

    private static final String ONCE = "";

    private final NoticeBook book;
    private final RequestLabels requests;
    private final People people;

    Occurrences(NoticeBook book, RequestLabels requests, People people) {
        this.book = book;
        this.requests = requests;
        this.people = people;
    }

    /** What an organiser recorded or imported is no news to the organisers. */
    @ApplicationModuleListener
    void on(RequestSubmitted event) {
        requests.find(event.requestId())
                .filter(request -> request.channel() == Channel.WEB)
                .ifPresent(
                        request -> book.tell(people.with(Role.ORGANISER), NoticeKind.REQUEST_SUBMITTED, request, ONCE));
    }

    @ApplicationModuleListener
    void on(RequestDispatched event) {
        requests.find(event.requestId()).ifPresent(request -> {
            var occurrence = event.at().toString();
            book.tell(officials(event.leadId()), NoticeKind.REQUEST_DISPATCHED, request, occurrence);
            event.coHandlerIds()
                    .forEach(id -> book.tell(officials(id), NoticeKind.REQUEST_CO_HANDLING, request, occurrence));
        });
    }

    @ApplicationModuleListener
    void on(RequestReturned event) {
        requests.find(event.requestId())
                .ifPresent(request -> book.tell(
                        people.with(Role.ORGANISER),
                        NoticeKind.REQUEST_RETURNED,
                        request,
                        event.at().toString()));
    }

    @ApplicationModuleListener
    void on(ReplyProposed event) {
        requests.find(event.requestId())
                .ifPresent(request -> book.tell(
                        leaders(request),
                        NoticeKind.REPLY_IN_REVIEW,
                        request,
                        event.at().toString()));
    }

    @ApplicationModuleListener
    void on(CoSigningAsked event) {
        requests.find(event.requestId())
                .ifPresent(request -> event.departmentIds()
                        .forEach(department -> book.tell(
                                people.ofDepartment(department, Role.LEADER),
                                NoticeKind.REPLY_TO_CO_SIGN,
                                request,
                                event.at().toString())));
    }

    @ApplicationModuleListener
    void on(RequestDeclined event) {
        requests.find(event.requestId())
                .ifPresent(request -> book.tell(firm(request), NoticeKind.REQUEST_DECLINED, request, ONCE));
    }

    @ApplicationModuleListener
    void on(RequestSplit event) {
        tellFirm(event.requestId(), NoticeKind.REQUEST_SPLIT, event.at());
    }

    @ApplicationModuleListener
    void on(RequestReplied event) {
        tellFirm(event.requestId(), NoticeKind.REQUEST_REPLIED, event.at());
    }

    @ApplicationModuleListener
    void on(ReplyCorrected event) {
        tellFirm(event.requestId(), NoticeKind.REPLY_CORRECTED, event.at());
    }

    @ApplicationModuleListener
    void on(ReplyWithdrawn event) {
        tellFirm(event.requestId(), NoticeKind.REPLY_WITHDRAWN, event.at());
    }

    private void tellFirm(UUID requestId, NoticeKind kind, Instant at) {
        requests.find(requestId).ifPresent(request -> book.tell(firm(request), kind, request, at.toString()));
    }

    private List<Person> officials(UUID departmentId) {
        var officials = new ArrayList<>(people.ofDepartment(departmentId, Role.CLERK));
        officials.addAll(people.ofDepartment(departmentId, Role.LEADER));
        return officials;
    }

    private List<Person> leaders(RequestLabel request) {
        var lead = request.leadDepartmentId();
        return lead == null ? List.of() : people.ofDepartment(lead, Role.LEADER);
    }

    private List<Person> firm(RequestLabel request) {
        var firm = request.enterpriseId();
        return firm == null ? List.of() : people.ofEnterprise(firm);
    }
}
