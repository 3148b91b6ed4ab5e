package org.huiying.access.ui;

import org.huiying.shared.ui.AccountEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What access adds to the menu under a person's name. */
@Configuration(proxyBeanMethods = false)
class AccessNavigation {

    @Bean
    AccountEntry accountEntry() {
        return new AccountEntry("access.account.title", "account", "screen.account");
    }
}
