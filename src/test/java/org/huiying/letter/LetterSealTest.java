package org.huiying.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.attachment.ReceivedFile;
import org.huiying.department.DepartmentKind;
import org.huiying.department.SealService;
import org.huiying.seal.TestSeal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A department's seal is seen on its letters where they are signed, and nowhere without a signature. */
@PortalTest
class LetterSealTest {

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestLetters letters;

    @Autowired
    private TestSeal seal;

    @Autowired
    private SealService seals;

    @Autowired
    private LetterSigning signing;

    @Autowired
    private IssuedLetters issued;

    private UUID department;

    @BeforeEach
    void aDepartmentWithASeal() throws Exception {
        department = data.department(DepartmentKind.TAX);
        people.signInAdministrator();
        try (var file = ReceivedFile.receive("seal.png", new ByteArrayInputStream(picture()))) {
            seals.replace(department, file);
        }
    }

    @AfterEach
    void putDownTheSeal() {
        seal.putDown();
    }

    @Test
    void theSealIsSeenOnASignedLetter() throws Exception {
        seal.haveAKey();

        try (var pdf = Loader.loadPDF(issuedLetter())) {
            var last = pdf.getPage(pdf.getNumberOfPages() - 1);
            var widget = last.getAnnotations().getFirst();
            assertThat(widget.getRectangle().getWidth()).isBetween(119f, 120f);
            assertThat(widget.getNormalAppearanceStream()).isNotNull();
            assertThat(pdf.getSignatureDictionaries()).hasSize(1);
        }
    }

    @Test
    void anUnsignedLetterShowsNone() throws Exception {
        try (var pdf = Loader.loadPDF(issuedLetter())) {
            for (var page : pdf.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
            assertThat(pdf.getSignatureDictionaries()).isEmpty();
        }
    }

    private byte[] issuedLetter() {
        var letter = letters.letterInReview(data.enterprise(), department);
        signing.sign(letter.id(), letter.version());
        return issued.download(letter.id()).pdf();
    }

    /** A red disc on clear ground. */
    private static byte[] picture() throws Exception {
        var picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillOval(10, 10, 280, 280);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
