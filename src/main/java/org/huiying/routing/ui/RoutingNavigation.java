package org.huiying.routing.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.shared.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What routing adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class RoutingNavigation {

    @Bean
    NavigationEntry catalogueEntry() {
        return new NavigationEntry("routing.catalogue", VaadinIcon.BOOK, "catalogue", "screen.catalogue", 60);
    }

    @Bean
    NavigationEntry accuracyEntry() {
        return new NavigationEntry(
                "routing.accuracy", VaadinIcon.CHART, RoutingAddress.ACCURACY, "screen.routingLearning", 62);
    }

    @Bean
    NavigationEntry commonProblemsEntry() {
        return new NavigationEntry(
                "routing.common", VaadinIcon.CLUSTER, RoutingAddress.COMMON, "screen.commonProblems", 61);
    }
}
