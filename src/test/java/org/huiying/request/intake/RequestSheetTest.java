package org.huiying.request.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSheetTest {

    @Test
    void readsTheSampleOfSixtyTwoRequests() {
        var sheet = RequestSheet.read(sample());

        assertThat(sheet.rows()).hasSize(62).allMatch(SheetRow::isWithoutFirm).noneMatch(SheetRow::isConfidential);
        assertThat(sheet.rows().getFirst().number()).isEqualTo(2);
        assertThat(sheet.rows().getFirst().text(SheetColumn.REFERENCE)).isEqualTo("S001");
        assertThat(sheet.rows().getFirst().text(SheetColumn.TITLE)).isEqualTo("Trademark squatting in China");
        assertThat(sheet.rows().getLast().text(SheetColumn.BODY)).isNotBlank();
        assertThat(sheet.problems()).noneMatch(RowProblem::isBlocking);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "GB18030,''", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF"})
    void readsTextInWhateverEncodingItWasSaved(String charset, String mark) {
        var text = mark + "标题\t诉求内容\r\n出口退税𬭎\t何时办结？\r\n";

        var row = RequestSheet.read(text.getBytes(Charset.forName(charset)))
                .rows()
                .getFirst();

        assertThat(row.text(SheetColumn.TITLE)).isEqualTo("出口退税𬭎");
        assertThat(row.text(SheetColumn.BODY)).isEqualTo("何时办结？");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ",", ";"})
    void understandsQuotesAndLineBreaksInFields(String separator) {
        var text =
                "title,body\n\"One, two; \t \"\"three\"\"\",\"first line\r\nsecond line\"\n\n\"Golden\" firm,\"never closed\n"
                        .replaceAll("(?<=title|\"),(?=body|\")|(?<=firm),", separator);

        var rows = RequestSheet.read(utf8(text)).rows();

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text(SheetColumn.TITLE)).isEqualTo("One, two; \t \"three\"");
        assertThat(rows.get(0).text(SheetColumn.BODY)).isEqualTo("first line\nsecond line");
        assertThat(rows.get(1).text(SheetColumn.TITLE)).isEqualTo("\"Golden\" firm");
        assertThat(rows.get(1).text(SheetColumn.BODY)).isEqualTo("\"never closed");
    }

    @Test
    void findsColumnsInAnyOrderAndLanguageBelowATitleLine() {
        var sheet = RequestSheet.read(Workbooks.of(List.of(
                List.of("昌吉州座谈会诉求汇总表"),
                List.of("Содержание обращения", "企业名称（全称）", "TITLE *", "备注", "是否涉密"),
                List.of("Body", "天山果业有限公司", "Title", "ignored", "是"))));

        assertThat(sheet.rows())
                .containsExactly(new SheetRow(
                        3,
                        Map.of(
                                SheetColumn.BODY, "Body",
                                SheetColumn.ENTERPRISE, "天山果业有限公司",
                                SheetColumn.TITLE, "Title",
                                SheetColumn.CONFIDENTIAL, "是")));
        assertThat(sheet.rows().getFirst().isConfidential()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"是,true", "yes,true", "да,true", "也许,true", "否,false", "No,false", "нет,false", "'',false"})
    void inDoubtARequestIsConfidential(String said, boolean confidential) {
        var row = RequestSheet.read(utf8("title,body,confidential\na,b," + said))
                .rows()
                .getFirst();

        assertThat(row.isConfidential()).isEqualTo(confidential);
    }

    @Test
    void readsCellsOfEveryKindAsText() {
        var sheet = RequestSheet.read(Workbooks.withSheet("""
                <row r="1"><c t="inlineStr"><is><t>title</t></is></c><c t="inlineStr"><is><t>body</t></is></c>\
                <c t="str"><v>phone</v></c><c t="str"><v>topic</v></c></row>
                <row r="7"><c r="B7" t="str"><f>CONCATENATE("a")</f><v>computed</v></c>\
                <c r="A7" t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r><rPh><t>phonetic</t></rPh></is></c>\
                <c r="C7"><v>1.38E10</v></c><c r="D7" t="b"><v>1</v></c><c r="ZZZZZZZ7"><v>1</v></c></row>
                """));

        var row = sheet.rows().getFirst();
        assertThat(row.number()).isEqualTo(7);
        assertThat(row.text(SheetColumn.TITLE)).isEqualTo("rich text");
        assertThat(row.text(SheetColumn.BODY)).isEqualTo("computed");
        assertThat(row.text(SheetColumn.PHONE)).isEqualTo("13800000000");
    }

    @Test
    void whatLooksLikeAFormulaOrMarkupStaysText() {
        var sheet = RequestSheet.read(Workbooks.of(
                List.of(List.of("title", "body"), List.of("=1+1", "@SUM(A1) <b>&amp; '; drop table\u202E"))));

        assertThat(sheet.rows().getFirst().text(SheetColumn.TITLE)).isEqualTo("=1+1");
        assertThat(sheet.rows().getFirst().text(SheetColumn.BODY)).isEqualTo("@SUM(A1) <b>&amp; '; drop table\u202E");
    }

    @Test
    void takesExactlyTwoThousandRows() {
        assertThat(RequestSheet.read(utf8("title,body\n" + "a,b\n".repeat(2_000)))
                        .rows())
                .hasSize(2_000);
    }

    static byte[] sample() {
        try (var file = RequestSheetTest.class.getResourceAsStream("/routing-sample.tsv")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
