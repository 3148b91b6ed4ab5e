package org.huiying.request.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.shared.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the navigation offers for spreadsheets. */
@Configuration(proxyBeanMethods = false)
class IntakeNavigation {

    @Bean
    NavigationEntry intakeEntry() {
        return new NavigationEntry(
                "request.intake.navigation", VaadinIcon.TABLE, IntakeAddress.LIST, "screen.intake", 35);
    }
}
