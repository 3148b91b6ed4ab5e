package org.huiying.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiying.PortalTest;
import org.huiying.request.TimelineKind;
import org.huiying.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class IssuedLettersTest extends LetterScene {

    @Autowired
    private IssuedLetters issued;

    private LetterDraft letter;

    @BeforeEach
    void aLetterWaitsForItsLeader() {
        letter = letters.letterInReview(enterprise, lead);
    }

    @Test
    void theFirmSeesNothingBeforeTheSignature() {
        people.signInRepresentative(enterprise);

        assertThat(issued.find(letter.requestId())).isEmpty();
        assertThatThrownBy(() -> issued.download(letter.id())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void theFirmReadsTheSignedLetter() throws Exception {
        var number = signing.sign(letter.id(), letter.version()).orElseThrow();
        people.signInRepresentative(enterprise);

        var download = issued.download(letter.id());

        assertThat(download.fileName()).isEqualTo(number + ".pdf");
        try (var document = Loader.loadPDF(download.pdf())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains(number, "测试外贸有限公司", "您反映的出口退税已于本月到账");
        }
    }

    @Test
    void whatIsKeptIsWhatItsHashSays() throws Exception {
        signing.sign(letter.id(), letter.version());
        var card = issued.find(letter.requestId()).orElseThrow();

        var pdf = issued.download(letter.id()).pdf();

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)))
                .isEqualTo(card.registered().sha256());
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(card.size()).isEqualTo(pdf.length);
    }

    @Test
    void theFirstOpeningByTheFirmIsToldOnce() {
        signing.sign(letter.id(), letter.version());
        issued.download(letter.id());
        people.signInRepresentative(enterprise);

        issued.download(letter.id());
        issued.download(letter.id());

        assertThat(requests.timeline(letter.requestId()))
                .filteredOn(step -> step.kind() == TimelineKind.LETTER_OPENED)
                .hasSize(1);
    }

    @Test
    void anotherFirmDoesNotEvenLearnOfIt() {
        signing.sign(letter.id(), letter.version());
        people.signInRepresentative(data.enterprise());

        assertThatThrownBy(() -> issued.find(letter.requestId())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> issued.download(letter.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void theOrganiserReadsItWithoutTellingThatTheFirmDid() {
        signing.sign(letter.id(), letter.version());
        people.signInOrganiser();

        issued.download(letter.id());

        assertThat(issued.find(letter.requestId()).orElseThrow().openedByFirm()).isFalse();
    }

    @Test
    void theAdministratorReadsNoLetters() {
        signing.sign(letter.id(), letter.version());
        people.signInAdministrator();

        assertThatThrownBy(() -> issued.download(letter.id())).isInstanceOf(AccessDeniedException.class);
    }
}
