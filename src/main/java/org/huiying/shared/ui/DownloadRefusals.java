package org.huiying.shared.ui;

import org.huiying.shared.NotFound;
import org.huiying.shared.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A file that is not there, is not ready, or is none of this person's business: all look alike. */
@RestControllerAdvice
class DownloadRefusals {

    @ExceptionHandler({NotFound.class, RuleViolation.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {
        // the status says it all
    }
}
