package org.huiying.report.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.huiying.report.ForumSheet;
import org.huiying.report.ForumSheets;
import org.huiying.shared.ui.Download;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the papers that are printed before a forum. */
@RestController
class ForumSheetDownload {

    private final ForumSheets sheets;

    ForumSheetDownload(ForumSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping(Download.ROOT + "sheet/{forum}/{kind}")
    void keep(@PathVariable UUID forum, @PathVariable ForumSheet kind, HttpServletResponse response)
            throws IOException {
        var sheet = sheets.take(forum, kind);
        Download.pdf(sheet.fileName(), sheet.pdf()).keep(response, sheet.pdf());
    }

    static String address(UUID forumId, ForumSheet kind) {
        return "download/sheet/" + forumId + "/" + kind;
    }
}
