package org.huiying.notice.ui;

import org.huiying.access.CurrentUser;
import org.huiying.notice.NoticeService;
import org.huiying.shared.ui.HeaderTool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the bell in the header. */
@Configuration(proxyBeanMethods = false)
class NoticeHeader {

    @Bean
    HeaderTool bell(NoticeService notices, BellRing ring, CurrentUser currentUser) {
        return new HeaderTool(
                "notice.read", () -> new Bell(notices, ring, currentUser.get().id()));
    }
}
