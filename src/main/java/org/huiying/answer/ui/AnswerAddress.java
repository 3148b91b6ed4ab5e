package org.huiying.answer.ui;

import java.util.UUID;

/** Addresses of public answers. */
final class AnswerAddress {

    static final String LIST = "answers";

    private AnswerAddress() {}

    static String of(UUID id) {
        return LIST + "/" + id;
    }
}
