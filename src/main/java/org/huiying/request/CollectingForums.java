package org.huiying.request;

import java.util.List;
import java.util.UUID;

/** The forums a firm can raise a request for now; told by the module that plans them. */
public interface CollectingForums {

    List<ForumChoice> collectingNow(UUID enterpriseId);

    /** All of them, for the organiser who imports requests of many firms. */
    List<ForumChoice> collectingNow();
}
