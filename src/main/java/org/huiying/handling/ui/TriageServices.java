package org.huiying.handling.ui;

import org.huiying.department.DepartmentService;
import org.huiying.handling.AutomaticDispatching;
import org.huiying.handling.Dispatching;
import org.huiying.handling.HandlingService;
import org.huiying.handling.Splitting;
import org.huiying.request.RequestLifeCycle;
import org.huiying.request.RequestService;
import org.huiying.routing.RoutingService;
import org.huiying.routing.similar.SimilarRequests;
import org.springframework.stereotype.Component;

/** What the organiser's board calls for the request that lies open. */
@Component
record TriageServices(
        RequestService requests,
        RequestLifeCycle lifeCycle,
        RoutingService routing,
        SimilarRequests similar,
        Dispatching dispatching,
        AutomaticDispatching automatic,
        Splitting splitting,
        HandlingService handling,
        DepartmentService departments) {}
