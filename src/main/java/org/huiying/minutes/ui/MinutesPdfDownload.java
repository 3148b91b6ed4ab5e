package org.huiying.minutes.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.huiying.minutes.MinutesIssuing;
import org.huiying.shared.ui.Download;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out issued minutes. */
@RestController
class MinutesPdfDownload {

    private final MinutesIssuing issuing;

    MinutesPdfDownload(MinutesIssuing issuing) {
        this.issuing = issuing;
    }

    @GetMapping(Download.ROOT + "minutes/{forum}/{issue}")
    void keep(@PathVariable UUID forum, @PathVariable UUID issue, HttpServletResponse response) throws IOException {
        var file = issuing.file(forum, issue);
        Download.pdf(file.fileName(), file.pdf()).keep(response, file.pdf());
    }

    static String address(UUID forumId, UUID issueId) {
        return "download/minutes/" + forumId + "/" + issueId;
    }
}
