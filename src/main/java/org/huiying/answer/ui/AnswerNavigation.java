package org.huiying.answer.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.shared.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What public answers add to the navigation of firms; everybody else finds them from the start page. */
@Configuration(proxyBeanMethods = false)
class AnswerNavigation {

    @Bean
    NavigationEntry answersEntry() {
        return new NavigationEntry("answer.title", VaadinIcon.COMMENTS_O, AnswerAddress.LIST, "request.draft", 45);
    }
}
