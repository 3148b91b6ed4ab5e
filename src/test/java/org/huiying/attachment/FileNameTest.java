package org.huiying.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "报关单.pdf, 报关单.pdf",
        "../../etc/passwd.txt, passwd.txt",
        "C:\\Users\\王\\合同.DOCX, 合同.docx",
        "'a\"b<c>|d:e*f?g;h.pdf', abcdefgh.pdf",
        "'  two   blanks .pdf ', two blanks.pdf",
        ".htaccess, htaccess",
        "'', file",
        "名\u200B\uFEFF称.pdf, 名称.pdf"
    })
    void namesBecomePlain(String given, String plain) {
        assertThat(FileName.plain(given)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nSet-Cookie: x.pdf", "a\0.exe.pdf", "invoice\u202Efdp.exe", "\uD800.pdf", "tab\t.pdf"})
    void nothingInvisibleOrTurningIsLeft(String given) {
        assertThat(FileName.plain(given)).doesNotContainPattern("[\\p{C}]");
    }

    @Test
    void aNameTooLongIsShortenedAndKeepsItsEnding() {
        assertThat(FileName.plain("长".repeat(300) + ".pdf")).hasSize(104).endsWith("长.pdf");
    }
}
