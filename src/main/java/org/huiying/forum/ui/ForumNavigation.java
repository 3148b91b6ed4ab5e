package org.huiying.forum.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.shared.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What forums add to the navigation. */
@Configuration(proxyBeanMethods = false)
class ForumNavigation {

    @Bean
    NavigationEntry forumsEntry() {
        return new NavigationEntry(
                "forum.navigation", VaadinIcon.CALENDAR_USER, ForumAddress.LIST, "screen.forums", 40);
    }
}
