package org.huiying.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.huiying.PortalTest;
import org.huiying.TestData;
import org.huiying.access.TestPeople;
import org.huiying.department.DepartmentKind;
import org.huiying.document.PagePictures;
import org.huiying.document.signature.Comparison.Difference;
import org.huiying.seal.TestSeal;
import org.huiying.shared.RuleViolation;
import org.huiying.verification.FileFinding;
import org.huiying.verification.Standing;
import org.huiying.verification.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A signed letter in the hands of somebody who does not trust us, or who tampers with it. */
@PortalTest
class IssuedLetterCheckTest {

    private static final String NO_CODE = "";

    @Autowired
    private TestData data;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestLetters letters;

    @Autowired
    private TestSeal seal;

    @Autowired
    private LetterSigning signing;

    @Autowired
    private IssuedLetters issued;

    @Autowired
    private LetterCorrecting correcting;

    @Autowired
    private Verification verification;

    private IssuedLetter letter;
    private byte[] pdf;

    @BeforeEach
    void aSignedLetterLeavesTheHouse() {
        seal.haveAKey();
        letter = signed();
        pdf = issued.download(letter.id()).pdf();
    }

    @AfterEach
    void putDownTheSeal() {
        seal.putDown();
    }

    @Test
    void itsQrCodeLeadsToItsPage() throws Exception {
        var address = qrCode(new PagePictures(8).png(pdf, 200).getLast());

        assertThat(address).isEqualTo("http://localhost:8080/v/" + code().replace("-", ""));
        people.signOut();
        assertThat(verification
                        .check(address, visitor())
                        .orElseThrow()
                        .document()
                        .number())
                .isEqualTo(letter.number());
    }

    @Test
    void theFileItselfIsTheDocument() {
        people.signOut();

        var found = check(pdf, NO_CODE).orElseThrow();

        assertThat(found.isTheDocument()).isTrue();
        assertThat(found.finding().standing()).isEqualTo(Standing.VALID);
    }

    @Test
    void theFileOfAWithdrawnLetterIsGenuineButWithdrawn() {
        correcting.withdraw(letter.id(), "所引文件已废止");

        var found = check(pdf, NO_CODE).orElseThrow();

        assertThat(found.isTheDocument()).isTrue();
        assertThat(found.finding().standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void oneByteIsEnough() {
        var changed = pdf.clone();
        changed[pdf.length / 2] ^= 1;

        assertDiffers(changed, Difference.BYTES_CHANGED);
    }

    @Test
    void anAnnotationIsNoticed() throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var note = new PDAnnotationText();
            note.setContents("金额应为 800 万元");
            var page = document.getPage(0);
            page.getAnnotations().add(note);
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getCOSObject().getCOSArray(COSName.ANNOTS).setNeedToBeUpdated(true);
            note.getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);

            assertDiffers(out.toByteArray(), Difference.ANNOTATED);
        }
    }

    @Test
    void aLaterRevisionIsNoticed() {
        assertDiffers(append(pdf, "\n% eine Zugabe\n"), Difference.EXTENDED);
    }

    @Test
    void aCopySavedAnewIsNotTheDocument() throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var out = new ByteArrayOutputStream();
            document.save(out);

            var found = check(out.toByteArray(), NO_CODE).orElseThrow();

            assertThat(found.isTheDocument()).isFalse();
            assertThat(found.finding().document().number()).isEqualTo(letter.number());
        }
    }

    @Test
    void anotherLetterIsNotTakenForTheOneWithThisCode() {
        var other = issued.download(signed().id()).pdf();
        var changed = other.clone();
        changed[other.length / 2] ^= 1;

        assertThat(check(other, code()).orElseThrow().finding().document().number())
                .isNotEqualTo(letter.number());
        assertThat(check(changed, code()).orElseThrow().isTheDocument()).isFalse();
    }

    @Test
    void whateverWasDoneToItItIsNeverTheDocument() {
        var tampered = Stream.of(
                        IntStream.range(0, 40).mapToObj(i -> flipped(i * (pdf.length - 1) / 39)),
                        IntStream.of(1, 2, 10, 1_000).mapToObj(end -> Arrays.copyOf(pdf, pdf.length - end)),
                        Stream.of(
                                append(pdf, "\n"),
                                append(pdf, "\0"),
                                append(pdf, new String(pdf, StandardCharsets.ISO_8859_1)),
                                append("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), text(pdf)),
                                append(new byte[] {' '}, text(pdf))))
                .flatMap(variants -> variants)
                .toList();

        assertThat(tampered)
                .hasSizeGreaterThan(45)
                .allSatisfy(variant -> assertThat(check(variant, code()).map(FileFinding::isTheDocument))
                        .isNotEqualTo(Optional.of(true)));
    }

    @Test
    void aStrangersFileLearnsNothing() {
        assertThat(check("%PDF-1.7 made at home".getBytes(StandardCharsets.US_ASCII), NO_CODE))
                .isEmpty();
        assertThat(check(letter.number().getBytes(StandardCharsets.UTF_8), NO_CODE))
                .isEmpty();
        assertThat(check(new byte[100_000], NO_CODE)).isEmpty();
    }

    @Test
    void anEmptyOrEndlessFileIsRefusedAndNothingIsKept() throws Exception {
        var before = heldFiles();

        assertThatThrownBy(() -> check(new byte[0], NO_CODE)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> verification.checkFile(new Endless(), NO_CODE, visitor()))
                .isInstanceOf(RuleViolation.class);
        check(pdf, NO_CODE);
        check(flipped(9), NO_CODE);

        assertThat(heldFiles()).isEqualTo(before);
    }

    @Test
    void whoTriesFilesInBulkIsMadeToWait() {
        var visitor = visitor();
        var tried = IntStream.range(0, 200)
                .takeWhile(i -> isAnswered(("%PDF-1.7 " + i).getBytes(StandardCharsets.US_ASCII), visitor))
                .count();

        assertThat(tried).isLessThan(40);
    }

    private IssuedLetter signed() {
        var draft = letters.letterInReview(data.enterprise(), data.department(DepartmentKind.TAX));
        signing.sign(draft.id(), draft.version());
        return issued.find(draft.requestId()).orElseThrow();
    }

    private void assertDiffers(byte[] held, Difference difference) {
        var found = check(held, NO_CODE).orElseThrow();

        assertThat(found.isTheDocument()).isFalse();
        assertThat(found.comparison().difference()).isEqualTo(difference);
        assertThat(found.finding().document().number()).isEqualTo(letter.number());
    }

    private Optional<FileFinding> check(byte[] held, String code) {
        return verification.checkFile(new ByteArrayInputStream(held), code, visitor());
    }

    private boolean isAnswered(byte[] held, String visitor) {
        try {
            var _ = verification.checkFile(new ByteArrayInputStream(held), NO_CODE, visitor);
            return true;
        } catch (RuleViolation pause) {
            return false;
        }
    }

    private byte[] flipped(int at) {
        var changed = pdf.clone();
        changed[at] ^= 1;
        return changed;
    }

    private static byte[] append(byte[] start, String more) {
        var end = more.getBytes(StandardCharsets.ISO_8859_1);
        var both = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, both, start.length, end.length);
        return both;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private String code() {
        return letter.registered().code().printed();
    }

    private static String visitor() {
        return UUID.randomUUID().toString();
    }

    private static long heldFiles() throws Exception {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("held"))
                    .count();
        }
    }

    private static String qrCode(byte[] png) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    /** Would fill any disk. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            Arrays.fill(buffer, from, from + length, (byte) 'x');
            return length;
        }
    }
}
