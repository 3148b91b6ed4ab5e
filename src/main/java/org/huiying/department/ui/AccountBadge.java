package org.huiying.department.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.access.AccountStatus;
import org.huiying.access.AccountSummary;
import org.huiying.shared.ui.Badge;
import org.huiying.shared.ui.EnumText;
import org.huiying.shared.ui.Tone;

/** Whether an account can be used, and whether its person has arrived. */
class AccountBadge extends Span {

    AccountBadge(AccountSummary account) {
        add(
                account.status() == AccountStatus.ACTIVE && !account.hasPassword()
                        ? new Badge(getTranslation("department.person.invited"), Tone.NEAR, VaadinIcon.ENVELOPE_O)
                        : badge(account.status()));
    }

    private Badge badge(AccountStatus status) {
        var words = EnumText.of(status, this);
        return switch (status) {
            case ACTIVE -> new Badge(words, Tone.OK, VaadinIcon.CHECK);
            case WAITING -> new Badge(words, Tone.NEAR, VaadinIcon.HOURGLASS);
            case CLOSED -> new Badge(words, Tone.IDLE, VaadinIcon.LOCK);
        };
    }
}
