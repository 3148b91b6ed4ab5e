package org.huiying.attachment.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.huiying.attachment.AttachmentService;
import org.huiying.shared.ui.Download;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out files people brought along, to be saved and never shown. */
@RestController
class AttachmentDownload {

    private final AttachmentService attachments;

    AttachmentDownload(AttachmentService attachments) {
        this.attachments = attachments;
    }

    @GetMapping(Download.ROOT + AttachmentAddress.PATTERN)
    void download(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var file = attachments.get(id);
        new Download(file.fileName(), file.kind().mediaType(), file.size()).keep(response);
        attachments.write(id, response.getOutputStream());
    }
}
