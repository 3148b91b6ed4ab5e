package org.huiying.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Wires sign-in and the policy table into Spring Security and Vaadin's navigation. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain portal(HttpSecurity http) {
        return http.with(vaadin(), views -> views.loginView("/sign-in")).build();
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
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** Lets {@link Allowed} hand its value to the expression. */
    @Bean
    static AnnotationTemplateExpressionDefaults annotationTemplates() {
        return new AnnotationTemplateExpressionDefaults();
    }
}
