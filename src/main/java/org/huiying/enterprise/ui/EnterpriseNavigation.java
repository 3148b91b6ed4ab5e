package org.huiying.enterprise.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.enterprise.RegistrationService;
import org.huiying.shared.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What firms add to the navigation. */
@Configuration(proxyBeanMethods = false)
class EnterpriseNavigation {

    @Bean
    NavigationEntry enterprisesEntry(RegistrationService registrations) {
        return new NavigationEntry(
                "enterprise.list",
                VaadinIcon.BUILDING_O,
                "enterprises",
                "screen.enterprises",
                60,
                registrations::countWaiting);
    }
}
