package org.huiying.letter.ui;

import java.util.UUID;

/** Addresses of the screens of letters. */
final class LetterAddress {

    static final String DRAFT = "letter/:request/draft";
    static final String SIGN = "letter/:id/sign";
    static final String QUEUE = "signing";
    static final String REGISTER = "letters";

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
}
