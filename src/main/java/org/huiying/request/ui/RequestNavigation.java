package org.huiying.request.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.shared.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the navigation offers of requests. */
@Configuration(proxyBeanMethods = false)
class RequestNavigation {

    @Bean
    NavigationEntry myRequests() {
        return new NavigationEntry(
                "request.navigation.mine", VaadinIcon.LIST, RequestAddress.LIST, "screen.myRequests", 10);
    }

    @Bean
    NavigationEntry allRequests() {
        return new NavigationEntry(
                "request.navigation.all", VaadinIcon.LIST, RequestAddress.LIST, "screen.allRequests", 30);
    }

    @Bean
    NavigationEntry newRequest() {
        return new NavigationEntry(
                "request.navigation.new", VaadinIcon.PLUS_CIRCLE, RequestAddress.NEW, "screen.draft", 11);
    }
}
