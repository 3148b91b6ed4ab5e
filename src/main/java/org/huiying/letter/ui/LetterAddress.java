package org.huiying.letter.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import org.huiying.shared.NotFound;

/** Addresses of the screens of letters. */
final class LetterAddress {

    static final String DRAFT = "letter/:request/draft";
    static final String SIGN = "letter/:id/sign";
    static final String QUEUE = "signing";

    private LetterAddress() {}

    static String draft(UUID requestId) {
        return "letter/" + requestId + "/draft";
    }

    static String sign(UUID letterId) {
        return "letter/" + letterId + "/sign";
    }

    static String request(UUID requestId) {
        return "request/" + requestId;
    }

    static UUID id(BeforeEnterEvent event, String parameter) {
        var text = event.getRouteParameters().get(parameter).orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("page", text);
        }
    }
}
