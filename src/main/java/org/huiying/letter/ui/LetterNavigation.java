package org.huiying.letter.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.huiying.access.Policy;
import org.huiying.letter.LetterCoSigning;
import org.huiying.letter.LetterSigning;
import org.huiying.shared.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the navigation offers of letters. */
@Configuration(proxyBeanMethods = false)
class LetterNavigation {

    @Bean
    NavigationEntry registerOfLetters() {
        return new NavigationEntry(
                "letter.register.title", VaadinIcon.BOOK, LetterAddress.REGISTER, "screen.letterRegister", 60, () -> 0);
    }

    @Bean
    NavigationEntry signingQueue(LetterSigning signing, LetterCoSigning coSigning, Policy policy) {
        return new NavigationEntry(
                "letter.navigation.signing",
                VaadinIcon.PENCIL,
                LetterAddress.QUEUE,
                "screen.signing",
                20,
                () -> policy.permits("letter.review") ? signing.waiting() + coSigning.waiting() : 0);
    }
}
