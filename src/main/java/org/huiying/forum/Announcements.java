package org.huiying.forum;

import org.huiying.department.DepartmentService;
import org.huiying.request.Timeline;
import org.huiying.request.TimelineKind;
import org.springframework.stereotype.Component;

/** Tells the stories of the requests what the forum did with them. */
@Component
class Announcements {

    private final Timeline timeline;
    private final DepartmentService departments;

    Announcements(Timeline timeline, DepartmentService departments) {
        this.timeline = timeline;
        this.departments = departments;
    }

    /** The request is on the agenda; told once, and not before the agenda is set. */
    void onAgenda(Forum forum, AgendaItem item) {
        var known = forum.status() == ForumStatus.AGENDA_SET || forum.status() == ForumStatus.LIVE;
        if (known && item.announce()) {
            var plan = forum.plan();
            timeline.tell(item.requestId(), TimelineKind.ON_AGENDA, plan.organiser(), plan.title());
        }
    }

    /** What was answered on the spot; told once, when the meeting has ended. */
    void answered(AgendaItem item) {
        if (item.tellAnswer()) {
            var departmentId = item.departmentId();
            var name =
                    departmentId == null ? null : departments.get(departmentId).name();
            timeline.tell(item.requestId(), TimelineKind.ANSWERED_ON_THE_SPOT, name, item.answer());
        }
    }
}
