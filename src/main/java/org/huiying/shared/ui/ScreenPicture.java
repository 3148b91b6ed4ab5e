package org.huiying.shared.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A picture that belongs to one open screen: its address opens it in this person's session only, and is gone with the
 * screen. Files to be kept go out as {@link Download}.
 */
public final class ScreenPicture {

    private ScreenPicture() {}

    public static DownloadHandler png(byte[] content) {
        return handler("picture.png", "image/png", () -> content);
    }

    /** @param content drawn each time a browser asks for it */
    public static DownloadHandler svg(Supplier<String> content) {
        return handler("picture.svg", "image/svg+xml", () -> content.get().getBytes(StandardCharsets.UTF_8));
    }

    private static DownloadHandler handler(String name, String mediaType, Supplier<byte[]> content) {
        return DownloadHandler.fromInputStream(_ -> {
                    var bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, mediaType, bytes.length);
                })
                .inline();
    }
}
