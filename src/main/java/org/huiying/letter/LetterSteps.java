package org.huiying.letter;

import java.util.UUID;
import org.huiying.department.DepartmentService;
import org.huiying.handling.Dispatching;
import org.huiying.handling.HandlingService;
import org.huiying.request.RequestLifeCycle;
import org.huiying.request.RequestService;
import org.huiying.request.RequestStatus;
import org.huiying.request.Timeline;
import org.huiying.request.TimelineKind;
import org.springframework.stereotype.Component;

/**
 * What a letter's steps mean to its request. The first letter moves the request on; a correction is told there, while
 * the request stays answered by the letter that is still in force.
 */
@Component
class LetterSteps {

    private final RequestService requests;
    private final RequestLifeCycle lifeCycle;
    private final HandlingService handling;
    private final Dispatching dispatching;
    private final DepartmentService departments;
    private final Timeline timeline;

    LetterSteps(
            RequestService requests,
            RequestLifeCycle lifeCycle,
            HandlingService handling,
            Dispatching dispatching,
            DepartmentService departments,
            Timeline timeline) {
        this.requests = requests;
        this.lifeCycle = lifeCycle;
        this.handling = handling;
        this.dispatching = dispatching;
        this.departments = departments;
        this.timeline = timeline;
    }

    void sentToReview(Letter letter) {
        if (isCorrection(letter)) {
            lifeCycle.proposeCorrection(letter.requestId(), department(letter));
        } else {
            lifeCycle.proposeReply(letter.requestId(), department(letter));
        }
    }

    void sentBack(Letter letter, String remark) {
        if (isCorrection(letter)) {
            lifeCycle.sendBackCorrection(letter.requestId(), department(letter), remark);
        } else {
            lifeCycle.sendBackReply(letter.requestId(), department(letter), remark);
        }
    }

    void heldUp(Letter letter) {
        lifeCycle.approveReply(letter.requestId(), department(letter));
    }

    void coSigned(Letter letter, UUID departmentId) {
        timeline.tellOfficials(
                letter.requestId(),
                TimelineKind.REPLY_CO_SIGNED,
                departments.get(departmentId).name(),
                null);
    }

    void issued(Letter letter, String number) {
        if (isCorrection(letter)) {
            lifeCycle.correctReply(letter.requestId(), department(letter), number);
        } else {
            lifeCycle.reply(letter.requestId(), department(letter), number);
            handling.finish(letter.requestId());
        }
    }

    /** The request has no answer any more: it is the lead department's again. */
    void withdrawn(Letter letter, String reason) {
        lifeCycle.withdrawReply(letter.requestId(), department(letter), reason);
        dispatching.reopen(letter.requestId());
    }

    private boolean isCorrection(Letter letter) {
        return requests.get(letter.requestId()).status() == RequestStatus.REPLIED;
    }

    private String department(Letter letter) {
        return departments.get(letter.departmentId()).name();
    }
}
