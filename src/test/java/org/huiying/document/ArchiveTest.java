package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private final Typesetter typesetter = new Typesetter();

    @Test
    void anUntaggedFileIsObjectedTo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
        }

        assertThat(ArchiveJudge.objections(bytes.toByteArray()))
                .anyMatch(objection -> objection.startsWith("2a"))
                .anyMatch(objection -> objection.startsWith("ua1"));
    }

    @Test
    void lettersAreFitForTheArchiveAndForReadersByEar() {
        assertThat(ArchiveJudge.objections(
                        typesetter.letter(SampleDocuments.letter()).bytes()))
                .isEmpty();
    }

    @Test
    void minutesAreFitForTheArchiveAndForReadersByEar() {
        assertThat(ArchiveJudge.objections(
                        typesetter.minutes(SampleDocuments.minutes()).bytes()))
                .isEmpty();
    }
}
