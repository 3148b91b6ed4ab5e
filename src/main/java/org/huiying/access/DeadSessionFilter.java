package org.huiying.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Drops a session whose account was signed out elsewhere, closed, or changed its password: the browser starts anew. */
class DeadSessionFilter extends OncePerRequestFilter {

    private final CurrentUser currentUser;

    DeadSessionFilter(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (currentUser.hasDeadSession()) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Stream.of("/VAADIN/build/", "/styles/", "/scripts/", "/icons/")
                .anyMatch(folder -> request.getRequestURI().startsWith(request.getContextPath() + folder));
    }
}
