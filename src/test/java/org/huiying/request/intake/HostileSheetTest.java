package org.huiying.request.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.huiying.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class HostileSheetTest {

    private static final String HEADER = "<row><c t=\"str\"><v>title</v></c><c t=\"str\"><v>body</v></c></row>";

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "empty");
    }

    @Test
    void aProgramUnderAnotherNameIsRefused() {
        var program = new byte[4096];
        new Random(1).nextBytes(program);
        System.arraycopy("MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1), 0, program, 0, 4);

        assertRefused(program, "notASheet");
    }

    @Test
    void anOldWorkbookIsRefused() {
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "oldExcel");
    }

    @Test
    void anEndlessUploadIsReadOnlyUpToTheLimit() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) 'a');
                return length;
            }
        };

        assertThatThrownBy(() -> RequestSheet.read(endless))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        rule -> assertThat(rule.messageKey()).isEqualTo("request.intake.error.tooLarge"));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 70, 200})
    void aZipBombIsRefusedBeforeAnythingIsParsed(int megabytes) {
        assertRefused(Workbooks.bomb(megabytes), "inflates");
    }

    @Test
    void aWorkbookCutOffAnywhereIsRefused() {
        var whole = Workbooks.of(List.of(List.of("title", "body"), List.of("a", "b")));

        for (var length = 4; length < whole.length / 2; length += 97) {
            assertRefused(Arrays.copyOf(whole, length), "malformed");
        }
    }

    @Test
    void aWorkbookWithDamagedBytesIsReadOrRefusedButNeverFailsOtherwise() {
        var whole = Workbooks.of(List.of(List.of("title", "body"), List.of("a", "b")));
        var random = new Random(3);

        for (var round = 0; round < 500; round++) {
            var damaged = whole.clone();
            IntStream.range(0, 5)
                    .forEach(_ -> damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt());
            try {
                assertThat(RequestSheet.read(damaged).rows()).isNotEmpty();
            } catch (RuleViolation refusal) {
                assertThat(refusal.messageKey()).startsWith("request.intake.error.");
            }
        }
    }

    @Test
    void anotherKindOfZipIsRefused() {
        assertRefused(Workbooks.withParts(Map.of("word/document.xml", "<w/>")), "malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:9/x.dtd\">",
                "<!DOCTYPE worksheet [<!ENTITY x \"lol\"><!ENTITY y \"&x;&x;&x;&x;\">]>"
            })
    void documentTypesAndTheirEntitiesAreRefused(String documentType) {
        var sheet = documentType + "<worksheet><sheetData>" + HEADER
                + "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>";

        assertRefused(Workbooks.withParts(Map.of("xl/worksheets/sheet1.xml", sheet)), "malformed");
    }

    @Test
    void cellsFarOutsideOfTheSheetCostNothing() {
        var far =
                "<row><c r=\"ZZZZZZ1\" t=\"str\"><v>x</v></c><c r=\"XFD1\" t=\"str\"><v>x</v></c></row>".repeat(10_000);
        var row = "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>";

        assertThat(RequestSheet.read(Workbooks.withSheet(HEADER + far + row)).rows())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c t=\"s\"><v>99</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c t=\"s\"><v>x</v></c></row>",
                "<row r=\"many\"><c><v>1</v></c></row>",
                "<row><c><v>1",
                "</worksheet>"
            })
    void nonsenseInsideIsRefused(String rows) {
        assertRefused(Workbooks.withSheet(HEADER + rows), "malformed");
    }

    @Test
    void aNumberWithAHugeExponentIsNotSpelledOut() {
        var sheet = RequestSheet.read(
                Workbooks.withSheet(HEADER + "<row><c><v>1E999999999</v></c><c t=\"str\"><v>b</v></c></row>"));

        assertThat(sheet.rows().getFirst().text(SheetColumn.TITLE)).isEqualTo("1E999999999");
    }

    @Test
    void moreThanTwoThousandRowsAreRefused() {
        var rows = Collections.nCopies(2_002, List.of("title", "body"));

        assertRefused(Workbooks.of(rows), "tooManyRows");
        assertRefused(("title,body\n" + "a,b\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8), "tooManyRows");
    }

    @Test
    void quotesThatNeverCloseDoNotTakeLong() {
        var text = "title,body\n" + "\"a,\"b\n".repeat(1_900) + "x".repeat(9_000_000);

        assertThat(RequestSheet.read(text.getBytes(StandardCharsets.UTF_8)).rows())
                .hasSizeGreaterThan(1);
    }

    @Test
    void textWithoutOurHeadingsIsRefused() {
        assertRefused("name,value\n1,2\n".getBytes(StandardCharsets.UTF_8), "noHeader");
        assertRefused(" \n\n".getBytes(StandardCharsets.UTF_8), "noHeader");
    }

    @Test
    void aSheetWithHeadingsOnlyIsRefused() {
        assertRefused("title,body\n\n,,\n".getBytes(StandardCharsets.UTF_8), "noRows");
    }

    private static void assertRefused(byte[] file, String reason) {
        assertThatThrownBy(() -> RequestSheet.read(new ByteArrayInputStream(file)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        rule -> assertThat(rule.messageKey()).isEqualTo("request.intake.error." + reason));
    }
}
