package org.huiying.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class ArchiveTest {

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
    void everyKindOfDocumentIsFitForTheArchiveAndForReadersByEar() {
        assertThat(Samples.all())
                .allSatisfy(sample -> assertThat(
                                ArchiveJudge.objections(sample.document().bytes()))
                        .as(sample.name())
                        .isEmpty());
    }

    @Test
    void hundredsOfDocumentsWithEveryPartOnAndOffSignedAndUnsignedAreToo() {
        assertThat(Corpus.entries()).hasSizeGreaterThanOrEqualTo(370);

        var objections = Corpus.entries()
                .parallel()
                .flatMap(entry -> ArchiveJudge.objections(entry.document().get().bytes()).stream()
                        .map(objection -> entry.name() + ": " + objection))
                .toList();

        assertThat(objections).isEmpty();
    }
}
