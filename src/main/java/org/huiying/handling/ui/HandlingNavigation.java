package org.huiying.handling.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.handling.Inbox;
import org.huiying.handling.Triage;
import org.huiying.shared.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What handling adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class HandlingNavigation {

    @Bean
    NavigationEntry triageEntry(Triage triage) {
        return new NavigationEntry("handling.triage", VaadinIcon.SPLIT, "triage", "screen.triage", 10, triage::waiting);
    }

    @Bean
    NavigationEntry inboxEntry(Inbox inbox) {
        return new NavigationEntry("handling.inbox", VaadinIcon.INBOX, "inbox", "screen.inbox", 10, inbox::waiting);
    }
}
