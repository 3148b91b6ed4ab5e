package org.huiying.shared.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A file on its way out of the portal. Every file leaves through a controller below {@link #ROOT} that asks for the
 * right anew and has its headers written here: nothing on the way keeps a copy, and browsers believe the type it says.
 *
 * @param size in bytes, negative if it is not known beforehand
 */
public record Download(String fileName, String mediaType, long size) {

    /** Below this address lie all downloads, and nobody gets there without having signed in. */
    public static final String ROOT = "/download/";

    private static final String INERT = "default-src 'none'; sandbox";

    public static Download pdf(String fileName, byte[] content) {
        return new Download(fileName, "application/pdf", content.length);
    }

    /** A file that is made while it is sent. */
    public static Download streamed(String fileName, String mediaType) {
        return new Download(fileName, mediaType, -1);
    }

    /** Has the browser save the file that follows; whatever it holds is not shown or run inside the portal. */
    public void keep(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", INERT);
        describe(response, ContentDisposition.attachment());
    }

    public void keep(HttpServletResponse response, byte[] content) throws IOException {
        keep(response);
        response.getOutputStream().write(content);
    }

    /** Has the browser show the file; only for what the portal itself has made. */
    public void show(HttpServletResponse response, byte[] content) throws IOException {
        describe(response, ContentDisposition.inline());
        response.getOutputStream().write(content);
    }

    private void describe(HttpServletResponse response, ContentDisposition.Builder disposition) {
        response.setContentType(mediaType);
        if (size >= 0) {
            response.setContentLengthLong(size);
        }
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition.filename(fileName, StandardCharsets.UTF_8).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
