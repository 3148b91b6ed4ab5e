package org.huiying.access;

import org.huiying.shared.ui.Viewer;
import org.huiying.shared.ui.Viewers;
import org.springframework.stereotype.Component;

/** Shows the frame of every page the person at the screen and what the policy table lets that person see. */
@Component
class PolicyViewers implements Viewers {

    private final CurrentUser currentUser;
    private final Policy policy;

    PolicyViewers(CurrentUser currentUser, Policy policy) {
        this.currentUser = currentUser;
        this.policy = policy;
    }

    @Override
    public Viewer current() {
        var person = currentUser.find();
        return new Viewer(person.map(Person::name), action -> policy.permits(action, person.orElse(null)));
    }
}
