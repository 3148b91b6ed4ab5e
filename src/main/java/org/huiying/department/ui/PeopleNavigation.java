package org.huiying.department.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.shared.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people add to the navigation. */
@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

    @Bean
    NavigationEntry peopleEntry() {
        return new NavigationEntry("department.people", VaadinIcon.USERS, "people", "screen.people", 80);
    }
}
