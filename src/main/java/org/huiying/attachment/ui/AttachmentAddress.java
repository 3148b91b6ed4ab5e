package org.huiying.attachment.ui;

import java.util.UUID;

/** Where files are downloaded from. */
public final class AttachmentAddress {

    static final String PATTERN = "attachment/{id}";

    private AttachmentAddress() {}

    public static String of(UUID id) {
        return "download/attachment/" + id;
    }
}
