package org.huiying.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReceivedFileTest {

    @ParameterizedTest
    @MethodSource("goodFiles")
    void whatIsWhatItsNameSaysIsTaken(String name, byte[] content, FileKind kind) throws IOException {
        try (var file = receive(name, content)) {
            assertThat(file.kind()).isEqualTo(kind);
            assertThat(file.size()).isEqualTo(content.length);
            assertThat(Files.readAllBytes(file.place())).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void whatIsNotWhatItsNameSaysIsRefused(String name, byte[] content) {
        assertThatThrownBy(() -> receive(name, content))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("attachment.error.kind");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> receive("a.pdf", new byte[0]))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("attachment.error.empty");
    }

    @Test
    void twoHundredMegabytesAreCutAtTheLimit() {
        var sent = new AtomicLong();

        assertThatThrownBy(() -> ReceivedFile.receive("large.pdf", endless(200L * 1024 * 1024, sent)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("attachment.error.tooLarge");
        assertThat(sent.get()).isLessThan(AttachmentLimits.FILE_BYTES + 100_000L);
    }

    @Test
    void aFileOfExactlyTheLimitIsTaken() throws IOException {
        try (var file = receive("large.pdf", SampleFiles.ofSize(AttachmentLimits.FILE_BYTES))) {
            assertThat(file.size()).isEqualTo(AttachmentLimits.FILE_BYTES);
        }
    }

    @Test
    void closingForgetsTheTemporaryCopy() throws IOException {
        var file = receive("a.pdf", SampleFiles.pdf("a"));
        file.close();

        assertThat(file.place()).doesNotExist();
    }

    static Stream<Arguments> goodFiles() {
        return Stream.of(
                Arguments.of("报关单.PDF", SampleFiles.pdf("a"), FileKind.PDF),
                Arguments.of("photo.jpeg", SampleFiles.jpeg(), FileKind.JPEG),
                Arguments.of("photo.png", SampleFiles.png(), FileKind.PNG),
                Arguments.of("a.docx", SampleFiles.zip("[Content_Types].xml", "word/document.xml"), FileKind.DOCX),
                Arguments.of("a.xlsx", SampleFiles.zip("[Content_Types].xml", "xl/workbook.xml"), FileKind.XLSX),
                Arguments.of("a.pptx", SampleFiles.zip("[Content_Types].xml", "ppt/presentation.xml"), FileKind.PPTX),
                Arguments.of("a.doc", SampleFiles.compoundFile("WordDocument"), FileKind.DOC),
                Arguments.of("a.xls", SampleFiles.compoundFile("Workbook"), FileKind.XLS),
                Arguments.of("说明.txt", SampleFiles.text("情况说明：a < b 且 c > d"), FileKind.TEXT),
                Arguments.of("说明.txt", "国标编码的说明".getBytes(Charset.forName("GB18030")), FileKind.TEXT));
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("setup.pdf", SampleFiles.text("MZ\u0090\0\u0003")),
                Arguments.of("setup.exe", SampleFiles.pdf("an honest PDF under a wrong name")),
                Arguments.of("page.pdf", SampleFiles.text("<!DOCTYPE html><script>alert(1)</script>")),
                Arguments.of("page.html", SampleFiles.text("<!DOCTYPE html><html></html>")),
                Arguments.of("page.txt", SampleFiles.text("\n <HTML><body>x</body></HTML>")),
                Arguments.of("picture.txt", SampleFiles.text("<svg xmlns='http://www.w3.org/2000/svg'/>")),
                Arguments.of("picture.svg", SampleFiles.text("<svg/>")),
                Arguments.of("code.js", SampleFiles.text("alert(1)")),
                Arguments.of("code.pdf", SampleFiles.text("alert(1)")),
                Arguments.of("archive.docx", SampleFiles.zip("evil.exe")),
                Arguments.of("library.xlsx", SampleFiles.zip("META-INF/MANIFEST.MF")),
                Arguments.of(
                        "macro.docx",
                        SampleFiles.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
                Arguments.of("swapped.xlsx", SampleFiles.zip("[Content_Types].xml", "word/document.xml")),
                Arguments.of("broken.docx", new byte[] {'P', 'K', 3, 4, 0, 0, 0}),
                Arguments.of("installer.doc", SampleFiles.compoundFile("SummaryInformation")),
                Arguments.of("short.doc", SampleFiles.text("\u00d0\u00cf")),
                Arguments.of("nameless", SampleFiles.pdf("a")));
    }

    private static ReceivedFile receive(String name, byte[] content) throws IOException {
        return ReceivedFile.receive(name, new ByteArrayInputStream(content));
    }

    private static InputStream endless(long size, AtomicLong sent) {
        return new InputStream() {
            @Override
            public int read() {
                return sent.incrementAndGet() > size ? -1 : 'x';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return sent.addAndGet(length) > size ? -1 : length;
            }
        };
    }
}
