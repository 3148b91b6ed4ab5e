package org.huiying.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Arrays;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Turns every failure into one sentence that says what happened and what to do; details go to the log only. */
@Component
public class FailureMessages implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailureMessages.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        if (failure instanceof ClientAbortException) {
            // The browser has gone; there is nobody to tell.
            return;
        }
        var ui = UI.getCurrent();
        if (ui == null) {
            LOG.error("Unexpected failure outside of any screen", failure);
            return;
        }
        var sentence = sentence(failure, ui);
        var _ = ui.access(() -> Messages.refused(sentence));
    }

    /** The sentence for a failure, in the language of the screen. */
    public static String sentence(Throwable failure, UI ui) {
        return switch (plain(failure)) {
            case RuleViolation rule -> ui.getTranslation(rule.messageKey(), words(rule.arguments(), ui));
            case OptimisticLockingFailureException _ -> ui.getTranslation("error.changedMeanwhile");
            case NotFound _ -> ui.getTranslation("error.notFound");
            case AccessDeniedException _ -> ui.getTranslation("error.denied");
            default -> {
                var reference = UUID.randomUUID().toString().substring(0, 8);
                LOG.error("Unexpected failure {}", reference, failure);
                yield ui.getTranslation("error.unexpected", reference);
            }
        };
    }

    /** A screen that fails while Spring makes it fails wrapped. */
    private static Throwable plain(Throwable failure) {
        return failure instanceof BeansException && failure.getCause() != null ? plain(failure.getCause()) : failure;
    }

    private static Object[] words(Object[] arguments, UI ui) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Enum<?> constant ? EnumText.of(constant, ui) : argument)
                .toArray();
    }
}
