package org.huiying.request.ui;

import java.util.UUID;

/** Addresses of the pages for spreadsheets. */
final class IntakeAddress {

    static final String LIST = "intake";
    static final String BATCH = "intake/:id";

    private IntakeAddress() {}

    static String of(UUID id) {
        return LIST + "/" + id;
    }
}
