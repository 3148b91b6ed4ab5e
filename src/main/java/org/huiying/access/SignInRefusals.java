package org.huiying.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends a refused visitor back to the form, which says why. */
class SignInRefusals implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/sign-in?refused=" + reason(refusal));
    }

    private static String reason(AuthenticationException refusal) {
        return switch (refusal) {
            case LockedException _ -> "paused";
            case DisabledException _ -> "waiting";
            case AuthenticationServiceException _ -> "busy";
            default -> "wrong";
        };
    }
}
