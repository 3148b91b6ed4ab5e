package org.huiying.department.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.shared.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What departments add to the navigation. */
@Configuration(proxyBeanMethods = false)
class DepartmentsNavigation {

    @Bean
    NavigationEntry departmentsEntry() {
        return new NavigationEntry(
                "department.departments", VaadinIcon.INSTITUTION, DepartmentsView.PATH, "screen.departments", 75);
    }
}
