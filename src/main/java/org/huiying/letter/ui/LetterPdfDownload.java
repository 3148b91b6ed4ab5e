package org.huiying.letter.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.huiying.letter.IssuedLetters;
import org.huiying.shared.ui.Download;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out signed letters, to be kept or to be read in the browser. */
@RestController
class LetterPdfDownload {

    private final IssuedLetters letters;

    LetterPdfDownload(IssuedLetters letters) {
        this.letters = letters;
    }

    @GetMapping(Download.ROOT + "letter/{id}")
    void keep(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var file = letters.download(id);
        Download.pdf(file.fileName(), file.pdf()).keep(response, file.pdf());
    }

    @GetMapping(Download.ROOT + "letter/{id}/show")
    void show(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var file = letters.download(id);
        Download.pdf(file.fileName(), file.pdf()).show(response, file.pdf());
    }

    static String addressToKeep(UUID letterId) {
        return "download/letter/" + letterId;
    }

    static String addressToShow(UUID letterId) {
        return addressToKeep(letterId) + "/show";
    }
}
