package org.huiying.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import org.huiying.shared.ui.Download;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Wires sign-in and the policy table into Spring Security and Vaadin's navigation. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MEMORY_IN_KIB = 19 * 1024;
    private static final int ROUNDS = 2;

    @Bean
    SecurityFilterChain portal(HttpSecurity http, CurrentUser currentUser, SessionEnding sessionEnding) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/styles/**", "/scripts/**", "/icons/**", "/error")
                                .permitAll()
                                .requestMatchers(Download.ROOT + "**")
                                .authenticated())
                .with(vaadin(), views -> views.loginView("/sign-in").addLogoutHandler(sessionEnding))
                .headers(new SecurityHeaders())
                .formLogin(form -> form.failureHandler(new SignInRefusals()))
                .addFilterAfter(new DeadSessionFilter(currentUser), SecurityContextHolderFilter.class)
                .build();
    }

    /** Routes answer to the policy table alone: one that does not name its act is closed to everybody. */
    @Bean
    static NavigationAccessControlConfigurer navigation(PolicyNavigationChecker checker) {
        return new NavigationAccessControlConfigurer()
                .withNavigationAccessChecker(checker)
                .withLoginView("/sign-in");
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_IN_KIB, ROUNDS);
    }

    /** Lets {@link Allowed} hand its value to the expression. */
    @Bean
    static AnnotationTemplateExpressionDefaults annotationTemplates() {
        return new AnnotationTemplateExpressionDefaults();
    }
}
