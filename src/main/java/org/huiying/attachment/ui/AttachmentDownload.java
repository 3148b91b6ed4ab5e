package org.huiying.attachment.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.huiying.attachment.AttachmentService;
import org.huiying.shared.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out files. The right is asked at each request; whatever the file holds, browsers save it and never show or run
 * it inside the portal.
 */
@RestController
class AttachmentDownload {

    private final AttachmentService attachments;

    AttachmentDownload(AttachmentService attachments) {
        this.attachments = attachments;
    }

    @GetMapping(AttachmentAddress.PATTERN)
    void download(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var file = attachments.get(id);
        var disposition = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        response.setContentType(file.kind().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        attachments.write(id, response.getOutputStream());
    }

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {
        // the status says it all
    }
}
