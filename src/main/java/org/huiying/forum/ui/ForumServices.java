package org.huiying.forum.ui;

import org.huiying.department.DepartmentService;
import org.huiying.enterprise.EnterpriseService;
import org.huiying.forum.AgendaService;
import org.huiying.forum.ForumLifeCycle;
import org.huiying.forum.ForumService;
import org.huiying.forum.GuestService;
import org.huiying.request.RequestService;
import org.springframework.stereotype.Component;

/** What the tabs of a forum's workspace call. */
@Component
record ForumServices(
        ForumService forums,
        ForumLifeCycle lifeCycle,
        GuestService guests,
        AgendaService agenda,
        RequestService requests,
        EnterpriseService enterprises,
        DepartmentService departments) {}
